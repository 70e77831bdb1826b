// A table that is renamed refers to another one.
@Entity class User { @Id Long id; String name; }
@Entity class Note { @Id Long id; @ManyToOne User author; }
// becomes
@Entity class User { @Id Long id; String name; }
@Entity @RenamedFrom("Note") class Memo { @Id Long id; @ManyToOne User author; }
