// A comment comes.
@Entity class User { @Id Long id; String value; }
// becomes
@Entity class User { @Id Long id; @Column(comment = "what it's worth") String value; }
