// Fewer digits behind the point: values are rounded.
// revision: allow = @Allow(code = "DS104", at = "User.worth", reason = "checked")
// row: insert into "USER" (id, worth) values (1, 1.2355)
@Entity class User { @Id Long id; @Column(precision = 10, scale = 4) BigDecimal worth; }
// becomes
@Entity class User { @Id Long id; @Column(precision = 10, scale = 2) BigDecimal worth; }
