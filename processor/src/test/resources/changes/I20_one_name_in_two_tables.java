// Two tables have an index of one name, which most databases refuse.
@Entity class Item { @Id Long id; String name; }
@Entity class Shelf { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(name = "ix", columnList = "name")) class Item { @Id Long id; String name; }
@Entity @Table(indexes = @Index(name = "ix", columnList = "name")) class Shelf { @Id Long id; String name; }
