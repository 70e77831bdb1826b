// More digits of a second.
@Entity class User { @Id Long id; @Column(secondPrecision = 3) LocalDateTime worth; }
// becomes
@Entity class User { @Id Long id; LocalDateTime worth; }
