// Texts, numbers and times get less room.
@Entity class A { @Id Long id; @Column(length = 50) String name; @Column(precision = 10, scale = 2) BigDecimal price; Long count; Instant seen; }
// becomes
@Entity class A { @Id Long id; @Column(length = 20) String name; @Column(precision = 8, scale = 1) BigDecimal price; Integer count; @Column(secondPrecision = 0) Instant seen; }
