// An integer becomes a decimal that holds it.
@Entity class User { @Id Long id; Integer worth; }
// becomes
@Entity class User { @Id Long id; @Column(precision = 12, scale = 2) BigDecimal worth; }
