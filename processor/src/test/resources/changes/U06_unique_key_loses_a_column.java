// A unique key has one column less, which rows may violate.
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"})) class Item { @Id Long id; String a; String b; }
// becomes
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "a")) class Item { @Id Long id; String a; String b; }
