// The key of a table becomes a bigint, and the columns that refer to it with it.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Integer id; @ManyToOne User chief; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; @ManyToOne User chief; }
