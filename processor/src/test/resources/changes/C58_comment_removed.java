// A comment goes.
@Entity class User { @Id Long id; @Column(comment = "a") String value; }
// becomes
@Entity class User { @Id Long id; String value; }
