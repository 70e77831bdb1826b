// Two tables swap their names; which revision does it is not said.
@Entity @Table(name = "a") class A { @Id Long id; String x; }
@Entity @Table(name = "b") class B { @Id Long id; @Column(unique = true) String y; @ManyToOne A a; }
// becomes
@Entity @Table(name = "b") @RenamedFrom("a") class A { @Id Long id; String x; }
@Entity @Table(name = "a") @RenamedFrom("b") class B { @Id Long id; @Column(unique = true) String y; @ManyToOne A a; }
