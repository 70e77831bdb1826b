// A table is renamed and a column of it widened.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity @RenamedFrom("User") class Person { @Id Long id; @Column(length = 500) String name; }
