// A column may be null.
@Entity class User { @Id Long id; @Column(nullable = false) String name; }
// becomes
@Entity class User { @Id Long id; String name; }
