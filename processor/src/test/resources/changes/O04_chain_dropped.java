// The same chain goes.
// revision: allow = @Allow(code = "DS102", reason = "unused")
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id Long id; @ManyToOne B b; @ManyToOne C c; }
@Entity class B { @Id Long id; @ManyToOne C c; }
@Entity class C { @Id Long id; @ManyToMany Set<A> all; }
// becomes
@Entity class Zoo { @Id Long id; }
