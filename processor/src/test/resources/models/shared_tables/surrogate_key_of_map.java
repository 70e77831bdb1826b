@Entity class Item {
  @Id Long id;
  @ElementCollection
  @CollectionTable(name = "label", joinColumns = @JoinColumn(name = "item_id"))
  @MapKeyColumn(name = "language")
  @Column(name = "text")
  Map<String, String> labels;
}

@Entity @Table(name = "label") class Label {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @ManyToOne Item item;
  String language;
  String text;
}
