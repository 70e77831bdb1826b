// Two columns swap their names.
// row: insert into Member (id, a, b) values (1, 'first', 'second')
@Entity class Member { @Id Long id; @Column(name = "a") String first; @Column(name = "b") String second; }
// becomes
@Entity class Member { @Id Long id; @Column(name = "b") @RenamedFrom(value = "a", revision = "2") String first; @Column(name = "a") @RenamedFrom(value = "b", revision = "2") String second; }
