// A table that is renamed refers to another one.
@Entity class Member { @Id Long id; String name; }
@Entity class Note { @Id Long id; @ManyToOne Member author; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity @RenamedFrom("Note") class Memo { @Id Long id; @ManyToOne Member author; }
