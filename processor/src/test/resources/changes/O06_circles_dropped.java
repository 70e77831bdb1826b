// The same circles go, with rows in them.
// revision: allow = @Allow(code = "DS102", reason = "unused")
// row: insert into A (id) values (1)
// row: insert into B values (1, 1)
// row: insert into D (id, a_id) values (1, 1)
// row: insert into C (id, d_id) values (1, 1)
// row: update A set b_id = 1, c_id = 1
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id Long id; @ManyToOne B b; @ManyToOne C c; }
@Entity class B { @Id Long id; @ManyToOne A a; }
@Entity class C { @Id Long id; @ManyToOne D d; }
@Entity class D { @Id Long id; @ManyToOne A a; }
// becomes
@Entity class Zoo { @Id Long id; }
