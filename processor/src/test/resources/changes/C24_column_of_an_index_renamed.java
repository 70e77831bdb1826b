// A column of an index is renamed: the index stays.
@Entity @Table(name = "users", indexes = @Index(name = "ix_name", columnList = "name")) class Member { @Id Long id; String name; }
// becomes
@Entity @Table(name = "users", indexes = @Index(name = "ix_name", columnList = "surname")) class Member { @Id Long id; @RenamedFrom("name") String surname; }
