// A narrower integer, which is said to hold every value.
// revision: allow = @Allow(code = "DS104", at = "User.value", reason = "checked")
@Entity class User { @Id Long id; Long value; }
// becomes
@Entity class User { @Id Long id; Integer value; }
