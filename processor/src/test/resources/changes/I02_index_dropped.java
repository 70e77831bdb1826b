// An index goes: no row is lost, so nothing is asked.
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity class Item { @Id Long id; String name; }
