// A reference to the own table gets an action.
@Entity class Part { @Id Long id; @ManyToOne Part whole; }
// becomes
@Entity class Part { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) @ManyToOne Part whole; }
