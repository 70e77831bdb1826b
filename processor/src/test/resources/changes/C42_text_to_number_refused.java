// A text that is no number stops the upgrade, and the rows stay as they are.
// revision: allow = @Allow(code = "DS105", at = "Member.worth", reason = "checked")
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; Integer worth; }
