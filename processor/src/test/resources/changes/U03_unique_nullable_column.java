// A new unique column that may be null: rows are there, and all of them have null in it.
@Entity class Item { @Id Long id; }
// row: insert into Item (id) values (1), (2)
// becomes
@Entity class Item { @Id Long id; @Column(unique = true) String code; }
