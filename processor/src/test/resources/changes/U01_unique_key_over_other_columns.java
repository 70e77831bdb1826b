// A unique key of the same name is over other columns.
// revision: allow = @Allow(code = "MF101", reason = "checked")
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk", columnNames = "code")) class Item { @Id Long id; String code; String name; }
// becomes
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uk", columnNames = "name")) class Item { @Id Long id; String code; String name; }
