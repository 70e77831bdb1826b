// Indexes are listed in another order.
@Entity @Table(indexes = {@Index(columnList = "name"), @Index(columnList = "weight")}) class Item { @Id Long id; String name; int weight; }
// stays
@Entity @Table(indexes = {@Index(columnList = "weight"), @Index(columnList = "name")}) class Item { @Id Long id; String name; int weight; }
