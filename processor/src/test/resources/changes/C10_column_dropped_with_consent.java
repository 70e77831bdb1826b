// An attribute is removed, and its values may go.
// revision: allow = @Allow(code = "DS103", at = "Member.name", reason = "checked")
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id;  }
