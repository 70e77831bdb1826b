@Entity class Box { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToOne @JoinTable(name = "item_box", joinColumns = @JoinColumn(name = "item_no"), inverseJoinColumns = @JoinColumn(name = "box_no")) Box box; @OneToOne @JoinTable(name = "item_best") Box best; }
