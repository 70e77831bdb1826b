// The name of an index moves to another table in one revision.
@Entity @Table(indexes = @Index(name = "ix", columnList = "name")) class Item { @Id Long id; String name; }
@Entity class Shelf { @Id Long id; String name; }
// becomes
@Entity class Item { @Id Long id; String name; }
@Entity @Table(indexes = @Index(name = "ix", columnList = "name")) class Shelf { @Id Long id; String name; }
