// Two circles that share a table, one of two and one of three.
@Entity class Zoo { @Id Long id; }
// becomes
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id Long id; @ManyToOne B b; @ManyToOne C c; }
@Entity class B { @Id Long id; @ManyToOne A a; }
@Entity class C { @Id Long id; @ManyToOne D d; }
@Entity class D { @Id Long id; @ManyToOne A a; }
