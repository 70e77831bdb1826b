// A moment loses its time.
@Entity class User { @Id Long id; LocalDateTime worth; }
// becomes
@Entity class User { @Id Long id; LocalDate worth; }
