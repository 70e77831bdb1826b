// A key is renamed, and the derived names of the columns that refer to it with it.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @RenamedFrom("author_id") Member author; }
@Entity class Member { @Id @RenamedFrom("id") Long number; }
