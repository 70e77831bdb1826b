// One table takes the name that another one gives up.
@Entity @Table(name = "a") class A { @Id Long id; String x; }
@Entity @Table(name = "b") class B { @Id Long id; String y; }
// becomes
@Entity @Table(name = "b") @RenamedFrom("a") class A { @Id Long id; String x; }
@Entity @Table(name = "c") @RenamedFrom("b") class B { @Id Long id; String y; }
