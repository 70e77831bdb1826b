// A narrower integer, which is said to hold every value.
// revision: allow = @Allow(code = "DS104", at = "User.worth", reason = "checked")
@Entity class User { @Id Long id; Long worth; }
// becomes
@Entity class User { @Id Long id; Integer worth; }
