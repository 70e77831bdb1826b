// A shorter varchar may not hold every value.
@Entity class Member { @Id Long id; @Column(length = 100) String worth; }
// becomes
@Entity class Member { @Id Long id; @Column(length = 50) String worth; }
