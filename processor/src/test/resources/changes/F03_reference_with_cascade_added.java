// A new reference whose rows go with what they refer to.
@Entity class Note { @Id Long id;  }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
