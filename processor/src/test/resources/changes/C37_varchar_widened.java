// A longer varchar.
@Entity class Member { @Id Long id; @Column(length = 50) String name; }
// becomes
@Entity class Member { @Id Long id; @Column(length = 100) String name; }
