// A reference is renamed: the foreign key stays as it is.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id;  }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @RenamedFrom("author_id") User writer; }
@Entity class User { @Id Long id;  }
