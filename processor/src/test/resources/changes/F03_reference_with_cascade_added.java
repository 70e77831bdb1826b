// A new reference whose rows go with what they refer to.
@Entity class Note { @Id Long id;  }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) @ManyToOne User author; }
@Entity class User { @Id Long id; }
