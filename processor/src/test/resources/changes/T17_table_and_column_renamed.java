// A table and a column of it are renamed.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity @RenamedFrom("User") class Person { @Id Long id; @RenamedFrom("name") String surname; }
