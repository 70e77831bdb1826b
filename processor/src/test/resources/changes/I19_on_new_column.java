// An index over a column of the same revision.
@Entity class Item { @Id Long id; }
// becomes
@Entity @Table(indexes = @Index(columnList = "name, id")) class Item { @Id Long id; String name; }
