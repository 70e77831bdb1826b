// A column of an index is renamed: the index stays.
@Entity @Table(name = "users", indexes = @Index(name = "ix_name", columnList = "name")) class User { @Id Long id; String name; }
// becomes
@Entity @Table(name = "users", indexes = @Index(name = "ix_name", columnList = "surname")) class User { @Id Long id; @RenamedFrom("name") String surname; }
