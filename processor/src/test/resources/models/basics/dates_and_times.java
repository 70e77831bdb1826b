@Entity class Event { @Id Long id; LocalDate onDay; LocalTime time; LocalDateTime at; OffsetDateTime atOffset; OffsetTime offsetTime; ZonedDateTime zoned; Instant moment; }
