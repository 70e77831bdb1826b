// More digits behind the point at the cost of those before it.
@Entity class Member { @Id Long id; @Column(precision = 10, scale = 2) BigDecimal worth; }
// becomes
@Entity class Member { @Id Long id; @Column(precision = 10, scale = 4) BigDecimal worth; }
