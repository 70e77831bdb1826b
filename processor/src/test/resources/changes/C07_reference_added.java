// A new column with a foreign key.
@Entity class Note { @Id Long id; }
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id;  }
