// No action is the default.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// stays
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.NO_ACTION) @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
