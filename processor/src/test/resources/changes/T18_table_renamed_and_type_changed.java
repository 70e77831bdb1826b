// A table is renamed and a column of it widened.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity @RenamedFrom("Member") class Person { @Id Long id; @Column(length = 500) String name; }
