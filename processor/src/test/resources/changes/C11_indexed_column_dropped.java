// An indexed column goes, and the index before it.
// revision: allow = @Allow(code = "DS103", at = "users.name", reason = "checked")
@Entity @Table(name = "users", indexes = @Index(name = "ix_name", columnList = "name")) class Member { @Id Long id; String name; String city; }
// becomes
@Entity @Table(name = "users") class Member { @Id Long id; String city; }
