// A day gets a time.
@Entity class User { @Id Long id; LocalDate value; }
// becomes
@Entity class User { @Id Long id; LocalDateTime value; }
