// A moment loses its offset.
@Entity class User { @Id Long id; OffsetDateTime value; }
// becomes
@Entity class User { @Id Long id; LocalDateTime value; }
