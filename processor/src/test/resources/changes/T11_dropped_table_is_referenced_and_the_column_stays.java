// The table that goes is referred to by a column that stays as a plain number.
// revision: allow = @Allow(code = "DS102", at = "Member", reason = "checked")
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @Column(name = "author_id") Long author; }
