@Entity class Box { @Id Long id; @OneToMany @JoinColumn(name = "box_no") List<Item> items; @OneToMany @JoinColumn(name = "must_no", nullable = false) Set<Item> must; @OneToMany @JoinColumn Set<Item> byDefault; }
@Entity class Item { @Id Long id; }
