// A column goes, and another one of the same type is really new.
// revision: allow = @Allow(code = "DS103", at = "User.name", reason = "checked")
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; String city; }
