// The table that goes is referred to by a column that stays as a plain number.
// revision: allow = @Allow(code = "DS102", at = "User", reason = "checked")
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @Column(name = "author_id") Long author; }
