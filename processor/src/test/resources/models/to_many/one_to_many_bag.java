@Entity class Box { @Id Long id; @OneToMany List<Item> items; }
@Entity class Item { @Id Long id; }
