// A reference goes with its column.
// revision: allow = @Allow(code = "DS103", at = "Note.author_id", reason = "checked")
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id;  }
@Entity class Member { @Id Long id; }
