// A new reference that is forgotten with what it refers to.
@Entity class Note { @Id Long id;  }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL) @ManyToOne User author; }
@Entity class User { @Id Long id; }
