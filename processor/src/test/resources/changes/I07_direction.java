// A column of an index is sorted the other way.
@Entity @Table(indexes = @Index(name = "ix", columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(name = "ix", columnList = "name DESC")) class Item { @Id Long id; String name; }
