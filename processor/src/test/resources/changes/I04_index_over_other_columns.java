// An index of the same name covers another column.
@Entity @Table(indexes = @Index(name = "ix", columnList = "name")) class Item { @Id Long id; String name; int weight; }
// becomes
@Entity @Table(indexes = @Index(name = "ix", columnList = "weight")) class Item { @Id Long id; String name; int weight; }
