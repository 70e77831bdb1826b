// A comment comes.
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; @Column(comment = "what it's worth") String worth; }
