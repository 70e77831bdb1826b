// More digits of a second.
@Entity class Member { @Id Long id; @Column(secondPrecision = 3) LocalDateTime worth; }
// becomes
@Entity class Member { @Id Long id; LocalDateTime worth; }
