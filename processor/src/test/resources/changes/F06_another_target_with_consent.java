// A reference turns to another table, whose rows have the same numbers.
// revision: allow = @Allow(code = "MF111", at = "Note.owner_id", reason = "checked")
@Entity class Note { @Id Long id; @ManyToOne Member owner; }
@Entity class Member { @Id Long id; }
@Entity class Team { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Team owner; }
@Entity class Member { @Id Long id; }
@Entity class Team { @Id Long id; }
