// A table and a column of it are renamed.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity @RenamedFrom("Member") class Person { @Id Long id; @RenamedFrom("name") String surname; }
