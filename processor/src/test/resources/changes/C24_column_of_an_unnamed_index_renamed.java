// A column of an index without a written name is renamed: the index stays as it is.
@Entity @Table(name = "users", indexes = @Index(columnList = "name")) class Member { @Id Long id; String name; }
// becomes
@Entity @Table(name = "users", indexes = @Index(columnList = "surname")) class Member { @Id Long id; @RenamedFrom("name") String surname; }
