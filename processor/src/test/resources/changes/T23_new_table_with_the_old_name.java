// A table is renamed, and a new one gets its old name.
@Entity @Table(name = "a") class A { @Id Long id; String x; }
// becomes
@Entity @Table(name = "b") @RenamedFrom(value = "a", revision = "2") class A { @Id Long id; String x; }
@Entity @Table(name = "a") class B { @Id Long id; String y; }
