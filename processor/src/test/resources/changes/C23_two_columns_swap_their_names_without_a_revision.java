// Two columns swap their names; which revision does it is not said.
// row: insert into Member (id, a, b) values (1, 'first', 'second')
@Entity class Member { @Id Long id; @Column(name = "a") String first; @Column(name = "b") String second; }
// becomes
@Entity class Member { @Id Long id; @Column(name = "b") @RenamedFrom("a") String first; @Column(name = "a") @RenamedFrom("b") String second; }
