@Entity class Box { @Id Long id; @OneToMany Set<Item> items; }
@Entity class Item { @Id Long id; }
