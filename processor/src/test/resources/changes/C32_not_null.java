// A column must not be null any more, and nothing is said of the rows.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; @Column(nullable = false) String name; }
