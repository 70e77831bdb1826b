// The key that is referred to is replaced, and the references find their rows by the new key before the old one goes.
// revision: allow = {@Allow(code = "CD103", at = "User", reason = "checked"), @Allow(code = "DS103", at = "Note.author_id", reason = "checked")}
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; @Column(nullable = false, length = 50) String mail; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @Backfill("(select u.mail from \"USER\" u where u.id = author_id)") User author; }
@Entity class User { Long id; @Id @Column(length = 50) String mail; }
