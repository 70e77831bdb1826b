// The key of a table becomes a bigint, and the columns that refer to it with it.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Integer id; @ManyToOne Member chief; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; @ManyToOne Member chief; }
