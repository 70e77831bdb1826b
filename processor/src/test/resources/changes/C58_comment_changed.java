// A comment changes.
@Entity class Member { @Id Long id; @Column(comment = "a") String worth; }
// becomes
@Entity class Member { @Id Long id; @Column(comment = "b") String worth; }
