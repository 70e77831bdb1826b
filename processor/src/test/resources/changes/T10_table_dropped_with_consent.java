// An entity is removed, and its rows may go.
// revision: allow = @Allow(code = "DS102", at = "Note", reason = "checked")
@Entity class Member { @Id Long id; String name; }
@Entity class Note { @Id Long id; String text; }
// becomes
@Entity class Member { @Id Long id; String name; }
