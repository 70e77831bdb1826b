// Fewer digits of a second.
@Entity class User { @Id Long id; LocalDateTime worth; }
// becomes
@Entity class User { @Id Long id; @Column(secondPrecision = 0) LocalDateTime worth; }
