// A column may be null.
@Entity class Member { @Id Long id; @Column(nullable = false) String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
