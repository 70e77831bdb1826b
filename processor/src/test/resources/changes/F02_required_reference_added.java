// A new reference that must be there.
@Entity class Note { @Id Long id;  }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne(optional = false) Member author; }
@Entity class Member { @Id Long id; }
