// Two tables swap their names.
@Entity @Table(name = "a") class A { @Id Long id; String x; }
@Entity @Table(name = "b") class B { @Id Long id; @Column(unique = true) String y; @ManyToOne A a; }
// becomes
@Entity @Table(name = "b") @RenamedFrom(value = "a", revision = "2") class A { @Id Long id; String x; }
@Entity @Table(name = "a") @RenamedFrom(value = "b", revision = "2") class B { @Id Long id; @Column(unique = true) String y; @ManyToOne A a; }
