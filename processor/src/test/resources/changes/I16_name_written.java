// A name is written for an index that had a derived one: a rename.
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(name = "ix_names", columnList = "name")) class Item { @Id Long id; String name; }
