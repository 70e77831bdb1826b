// A column must not be null any more, and nothing is said of the rows.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; @Column(nullable = false) String name; }
