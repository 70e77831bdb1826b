// A comment changes.
@Entity class User { @Id Long id; @Column(comment = "a") String value; }
// becomes
@Entity class User { @Id Long id; @Column(comment = "b") String value; }
