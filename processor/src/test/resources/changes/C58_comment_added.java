// A comment comes.
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @Column(comment = "what it's worth") String worth; }
