// An index takes the name that another one gives up.
@Entity @Table(indexes = {@Index(name = "a", columnList = "name"), @Index(name = "b", columnList = "weight")}) class Item { @Id Long id; String name; int weight; }
// becomes
@Entity @Table(indexes = {@Index(name = "b", columnList = "name"), @Index(name = "c", columnList = "weight")}) class Item { @Id Long id; String name; int weight; }
