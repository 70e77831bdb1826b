// A comment goes.
@Entity class Member { @Id Long id; @Column(comment = "a") String worth; }
// becomes
@Entity class Member { @Id Long id; String worth; }
