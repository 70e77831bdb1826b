// A moment loses its time.
@Entity class User { @Id Long id; LocalDateTime value; }
// becomes
@Entity class User { @Id Long id; LocalDate value; }
