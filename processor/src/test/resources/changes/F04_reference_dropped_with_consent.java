// A reference goes with its column.
// revision: allow = @Allow(code = "DS103", at = "Note.author_id", reason = "checked")
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id;  }
@Entity class User { @Id Long id; }
