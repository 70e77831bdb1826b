// Fewer digits behind the point: values are rounded.
// revision: allow = @Allow(code = "DS104", at = "Member.worth", reason = "checked")
// row: insert into Member (id, worth) values (1, 1.2355)
@Entity class Member { @Id Long id; @Column(precision = 10, scale = 4) BigDecimal worth; }
// becomes
@Entity class Member { @Id Long id; @Column(precision = 10, scale = 2) BigDecimal worth; }
