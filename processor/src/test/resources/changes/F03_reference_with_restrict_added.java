// A new reference that keeps what it refers to.
@Entity class Note { @Id Long id;  }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.RESTRICT) @ManyToOne User author; }
@Entity class User { @Id Long id; }
