// A column that demands a value rows do not have.
@Entity class Member { @Id Long id; }
// becomes
@Entity class Member { @Id Long id; @Column(nullable = false) String name; }
