// Two indexes swap their names.
@Entity @Table(indexes = {@Index(name = "a", columnList = "name"), @Index(name = "b", columnList = "weight")}) class Item { @Id Long id; String name; int weight; }
// becomes
@Entity @Table(indexes = {@Index(name = "b", columnList = "name"), @Index(name = "a", columnList = "weight")}) class Item { @Id Long id; String name; int weight; }
