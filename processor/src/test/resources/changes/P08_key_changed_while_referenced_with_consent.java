// The key that is referred to is replaced, and the old values of the references may go.
// revision: allow = {@Allow(code = "CD103", at = "Member", reason = "checked"), @Allow(code = "DS103", at = "Note.author_id", reason = "checked")}
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; @Column(nullable = false, length = 50) String mail; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { Long id; @Id @Column(length = 50) String mail; }
