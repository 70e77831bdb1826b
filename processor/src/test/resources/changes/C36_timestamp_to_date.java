// A moment loses its time.
@Entity class Member { @Id Long id; LocalDateTime worth; }
// becomes
@Entity class Member { @Id Long id; LocalDate worth; }
