// An index is renamed, and an index of another table gets the name that it had.
@Entity @Table(indexes = @Index(name = "a", columnList = "name")) class Zoo { @Id Long id; String name; }
@Entity @Table(indexes = @Index(name = "b", columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(name = "c", columnList = "name")) class Zoo { @Id Long id; String name; }
@Entity @Table(indexes = @Index(name = "a", columnList = "name")) class Item { @Id Long id; String name; }
