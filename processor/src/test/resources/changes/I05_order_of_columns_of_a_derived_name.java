// The same where nobody wrote the name, which is derived from the columns.
@Entity @Table(indexes = @Index(columnList = "name, weight")) class Item { @Id Long id; String name; int weight; }
// becomes
@Entity @Table(indexes = @Index(columnList = "weight, name")) class Item { @Id Long id; String name; int weight; }
