@Entity class Product { @Id Long id; }
@Embeddable class Line { @ManyToOne(optional = false) Product product; int amount; }
@Entity class Basket { @Id Long id; @ElementCollection Set<Line> lines; @ElementCollection @CollectionTable(name = "wishes") List<Line> wishes; }
