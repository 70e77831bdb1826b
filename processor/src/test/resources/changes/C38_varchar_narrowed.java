// A shorter varchar may not hold every value.
@Entity class User { @Id Long id; @Column(length = 100) String value; }
// becomes
@Entity class User { @Id Long id; @Column(length = 50) String value; }
