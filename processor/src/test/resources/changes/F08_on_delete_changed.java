// What happens to the rows when their target goes changes.
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL) @ManyToOne User author; }
@Entity class User { @Id Long id; }
