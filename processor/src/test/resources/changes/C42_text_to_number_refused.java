// A text that is no number stops the upgrade, and the rows stay as they are.
// revision: allow = @Allow(code = "DS105", at = "User.worth", reason = "checked")
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; Integer worth; }
