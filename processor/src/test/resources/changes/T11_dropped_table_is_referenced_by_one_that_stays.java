// The table that goes is referred to by one that stays; the column goes too.
// revision: allow = {@Allow(code = "DS102", at = "Member", reason = "checked"), @Allow(code = "DS103", at = "Note.author_id", reason = "checked")}
@Entity class Note { @Id Long id; String text; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; String text; }
