// An index becomes unique.
@Entity @Table(indexes = @Index(name = "ix", columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(name = "ix", columnList = "name", unique = true)) class Item { @Id Long id; String name; }
