// An attribute is removed, and its values may go.
// revision: allow = @Allow(code = "DS103", at = "User.name", reason = "checked")
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id;  }
