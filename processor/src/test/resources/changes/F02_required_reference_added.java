// A new reference that must be there.
@Entity class Note { @Id Long id;  }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne(optional = false) User author; }
@Entity class User { @Id Long id; }
