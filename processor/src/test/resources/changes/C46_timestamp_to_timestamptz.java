// A moment gets an offset.
@Entity class Member { @Id Long id; LocalDateTime worth; }
// becomes
@Entity class Member { @Id Long id; OffsetDateTime worth; }
