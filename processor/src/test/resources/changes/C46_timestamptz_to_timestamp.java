// A moment loses its offset.
@Entity class Member { @Id Long id; OffsetDateTime worth; }
// becomes
@Entity class Member { @Id Long id; LocalDateTime worth; }
