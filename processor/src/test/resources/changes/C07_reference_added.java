// A new column with a foreign key.
@Entity class Note { @Id Long id; }
@Entity class User { @Id Long id;  }
// becomes
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id;  }
