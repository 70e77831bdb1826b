// The other way.
// revision: allow = {@Allow(code = "MV101", reason = "as shown")}
// row: insert into Purchase values (1)
// row: insert into Item (id, purchase_id) values (7, 1), (8, null)
@Entity class Item { @Id Long id; }
@Entity class Purchase { @Id Long id; @OneToMany @JoinColumn(name = "purchase_id") List<Item> items; }
// becomes
@Entity class Item { @Id Long id; }
@Entity class Purchase { @Id Long id; @OneToMany List<Item> items; }
