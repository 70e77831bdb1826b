// A reference is renamed: the foreign key stays as it is.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @RenamedFrom("author_id") Member writer; }
@Entity class Member { @Id Long id;  }
