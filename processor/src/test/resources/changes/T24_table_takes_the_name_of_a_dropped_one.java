// A table goes, and another one takes its name.
// revision: allow = @Allow(code = "DS102", at = "a", reason = "checked")
@Entity @Table(name = "a") class A { @Id Long id; String x; }
@Entity @Table(name = "b") class B { @Id Long id; String y; }
// becomes
@Entity @Table(name = "a") @RenamedFrom("b") class B { @Id Long id; String y; }
