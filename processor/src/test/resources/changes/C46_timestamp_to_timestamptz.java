// A moment gets an offset.
@Entity class User { @Id Long id; LocalDateTime worth; }
// becomes
@Entity class User { @Id Long id; OffsetDateTime worth; }
