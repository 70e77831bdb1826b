// What happens to the rows when their target goes is said.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
