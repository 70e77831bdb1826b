// A column goes, and another one of the same type is really new.
// revision: allow = @Allow(code = "DS103", at = "Member.name", reason = "checked")
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String city; }
