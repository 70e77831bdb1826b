// A moment gets an offset.
@Entity class User { @Id Long id; LocalDateTime value; }
// becomes
@Entity class User { @Id Long id; OffsetDateTime value; }
