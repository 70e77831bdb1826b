// The indexes of two tables swap their names.
@Entity @Table(indexes = @Index(name = "a", columnList = "name")) class Zoo { @Id Long id; String name; }
@Entity @Table(indexes = @Index(name = "b", columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(name = "b", columnList = "name")) class Zoo { @Id Long id; String name; }
@Entity @Table(indexes = @Index(name = "a", columnList = "name")) class Item { @Id Long id; String name; }
