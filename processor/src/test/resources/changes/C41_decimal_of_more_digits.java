// More digits before the point.
@Entity class Member { @Id Long id; @Column(precision = 10, scale = 2) BigDecimal worth; }
// becomes
@Entity class Member { @Id Long id; @Column(precision = 12, scale = 2) BigDecimal worth; }
