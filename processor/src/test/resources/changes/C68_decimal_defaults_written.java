// Sizes that are written equal to the default ones.
@Entity class User { @Id Long id; BigDecimal worth; }
// stays
@Entity class User { @Id Long id; @Column(precision = 38, scale = 2) BigDecimal worth; }
