// A longer varchar.
@Entity class User { @Id Long id; @Column(length = 50) String name; }
// becomes
@Entity class User { @Id Long id; @Column(length = 100) String name; }
