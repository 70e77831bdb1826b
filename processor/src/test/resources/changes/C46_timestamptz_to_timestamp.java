// A moment loses its offset.
@Entity class User { @Id Long id; OffsetDateTime worth; }
// becomes
@Entity class User { @Id Long id; LocalDateTime worth; }
