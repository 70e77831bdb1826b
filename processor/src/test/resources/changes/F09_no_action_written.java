// No action is the default.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// stays
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.NO_ACTION) @ManyToOne User author; }
@Entity class User { @Id Long id; }
