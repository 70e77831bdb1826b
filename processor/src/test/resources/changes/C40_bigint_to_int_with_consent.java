// A narrower integer, which is said to hold every value.
// revision: allow = @Allow(code = "DS104", at = "Member.worth", reason = "checked")
@Entity class Member { @Id Long id; Long worth; }
// becomes
@Entity class Member { @Id Long id; Integer worth; }
