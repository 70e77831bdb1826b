// A shorter varchar may not hold every value.
@Entity class User { @Id Long id; @Column(length = 100) String worth; }
// becomes
@Entity class User { @Id Long id; @Column(length = 50) String worth; }
