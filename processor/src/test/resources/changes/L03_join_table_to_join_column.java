// The elements of a list know where they belong; a join table knew it before.
// row: insert into Purchase values (1)
// row: insert into Item (id) values (7), (8)
// row: insert into Purchase_Item (Purchase_id, items_id) values (1, 7)
@Entity class Item { @Id Long id; }
@Entity class Purchase { @Id Long id; @OneToMany List<Item> items; }
// becomes
@Entity class Item { @Id Long id; }
@Entity class Purchase { @Id Long id; @OneToMany @JoinColumn(name = "purchase_id") List<Item> items; }
