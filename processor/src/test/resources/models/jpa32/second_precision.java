// JPA 3.2
@Entity class Times { @Id Long id; @Column(secondPrecision = 3) LocalDateTime milli; @Column(secondPrecision = 0) Instant whole; @Column(secondPrecision = 9) OffsetDateTime nano; @Column(secondPrecision = 3) LocalTime time; }
