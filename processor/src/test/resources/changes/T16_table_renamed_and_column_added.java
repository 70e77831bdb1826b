// A table is renamed and gets a column.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity @RenamedFrom("Member") class Person { @Id Long id; String name; String phone; }
