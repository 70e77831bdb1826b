@Entity class Box { @Id Long id; @OneToMany @OrderColumn List<Item> items; @OneToMany @JoinColumn(name = "second_box") @OrderColumn(name = "place") List<Item> second; }
@Entity class Item { @Id Long id; }
