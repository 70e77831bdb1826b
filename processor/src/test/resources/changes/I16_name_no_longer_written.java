// The name of an index is no longer written: it keeps the one that it has.
@Entity @Table(indexes = @Index(name = "ix_item_name", columnList = "name")) class Item { @Id Long id; String name; }
// stays
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; String name; }
