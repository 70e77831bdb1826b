// More digits behind the point at the cost of those before it.
@Entity class User { @Id Long id; @Column(precision = 10, scale = 2) BigDecimal worth; }
// becomes
@Entity class User { @Id Long id; @Column(precision = 10, scale = 4) BigDecimal worth; }
