// The table and the column of the key are renamed: the key keeps its name.
@Entity class User { @Id Long id; }
// becomes
@Entity @RenamedFrom("User") class Person { @Id @RenamedFrom("id") Long number; }
