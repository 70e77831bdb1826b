// A comment goes.
@Entity class User { @Id Long id; @Column(comment = "a") String worth; }
// becomes
@Entity class User { @Id Long id; String worth; }
