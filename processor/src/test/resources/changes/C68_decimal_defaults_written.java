// Sizes that are written equal to the default ones.
@Entity class Member { @Id Long id; BigDecimal worth; }
// stays
@Entity class Member { @Id Long id; @Column(precision = 38, scale = 2) BigDecimal worth; }
