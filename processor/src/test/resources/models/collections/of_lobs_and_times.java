@Entity class Log { @Id Long id; @ElementCollection @Lob List<String> texts; @ElementCollection Set<Instant> times; @ElementCollection List<BigDecimal> amounts; @ElementCollection List<UUID> ids; }
