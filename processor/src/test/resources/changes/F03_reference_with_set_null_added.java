// A new reference that is forgotten with what it refers to.
@Entity class Note { @Id Long id;  }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL) @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
