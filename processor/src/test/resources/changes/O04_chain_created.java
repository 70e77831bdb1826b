// A chain of references, whose names are in the other order, and a join table.
@Entity class Zoo { @Id Long id; }
// becomes
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id Long id; @ManyToOne B b; @ManyToOne C c; }
@Entity class B { @Id Long id; @ManyToOne C c; }
@Entity class C { @Id Long id; @ManyToMany Set<A> all; }
