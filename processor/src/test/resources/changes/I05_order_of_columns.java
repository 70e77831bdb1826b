// The columns of an index change places, which is another index.
@Entity @Table(indexes = @Index(name = "ix", columnList = "name, weight")) class Item { @Id Long id; String name; int weight; }
// becomes
@Entity @Table(indexes = @Index(name = "ix", columnList = "weight, name")) class Item { @Id Long id; String name; int weight; }
