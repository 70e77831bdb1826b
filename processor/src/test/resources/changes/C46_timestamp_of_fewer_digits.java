// Fewer digits of a second.
@Entity class Member { @Id Long id; LocalDateTime worth; }
// becomes
@Entity class Member { @Id Long id; @Column(secondPrecision = 0) LocalDateTime worth; }
