// An index gets another name that is written by hand.
@Entity @Table(indexes = @Index(name = "ix_old", columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(name = "ix_new", columnList = "name")) class Item { @Id Long id; String name; }
