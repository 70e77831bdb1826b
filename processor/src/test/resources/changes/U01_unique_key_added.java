// A unique key on a table with rows needs a look at the rows.
@Entity class Item { @Id Long id; String code; }
// becomes
@Entity class Item { @Id Long id; @Column(unique = true) String code; }
