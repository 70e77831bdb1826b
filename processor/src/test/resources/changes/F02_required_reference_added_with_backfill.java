// A new reference that must be there, and what the rows get.
@Entity class Note { @Id Long id;  }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne(optional = false) @Backfill("(select min(id) from \"USER\")") User author; }
@Entity class User { @Id Long id; }
