// A day gets a time.
@Entity class User { @Id Long id; LocalDate worth; }
// becomes
@Entity class User { @Id Long id; LocalDateTime worth; }
