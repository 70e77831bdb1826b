// A column goes that an index and a unique key share with another.
// revision: allow = {@Allow(code = "DS103", at = "users.name", reason = "checked"), @Allow(code = "MF101", reason = "checked")}
@Entity @Table(name = "users", indexes = @Index(name = "ix_name", columnList = "name, city"), uniqueConstraints = @UniqueConstraint(name = "uk_name", columnNames = {"name", "zip"})) class Member { @Id Long id; String name; String city; String zip; }
// becomes
@Entity @Table(name = "users", indexes = @Index(name = "ix_name", columnList = "city"), uniqueConstraints = @UniqueConstraint(name = "uk_name", columnNames = "zip")) class Member { @Id Long id; String city; String zip; }
