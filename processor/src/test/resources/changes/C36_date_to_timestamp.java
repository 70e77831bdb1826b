// A day gets a time.
@Entity class Member { @Id Long id; LocalDate worth; }
// becomes
@Entity class Member { @Id Long id; LocalDateTime worth; }
