// A key is renamed, and the derived names of the columns that refer to it with it.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @RenamedFrom("author_id") User author; }
@Entity class User { @Id @RenamedFrom("id") Long number; }
