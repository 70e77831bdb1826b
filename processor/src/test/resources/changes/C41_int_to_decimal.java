// An integer becomes a decimal that holds it.
@Entity class Member { @Id Long id; Integer worth; }
// becomes
@Entity class Member { @Id Long id; @Column(precision = 12, scale = 2) BigDecimal worth; }
