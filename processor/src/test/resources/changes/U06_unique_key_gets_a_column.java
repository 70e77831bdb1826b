// A unique key gets one more column, which no rows can violate.
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "a")) class Item { @Id Long id; String a; String b; }
// becomes
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"})) class Item { @Id Long id; String a; String b; }
