// The name that was derived is written: nothing changes.
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; String name; }
// stays
@Entity @Table(indexes = @Index(name = "ix_item_name", columnList = "name")) class Item { @Id Long id; String name; }
