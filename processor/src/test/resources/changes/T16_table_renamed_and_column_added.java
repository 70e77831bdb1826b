// A table is renamed and gets a column.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity @RenamedFrom("User") class Person { @Id Long id; String name; String phone; }
