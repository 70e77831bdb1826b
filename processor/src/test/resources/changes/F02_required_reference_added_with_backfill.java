// A new reference that must be there, and what the rows get.
@Entity class Note { @Id Long id;  }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne(optional = false) @Backfill("(select min(id) from Member)") Member author; }
@Entity class Member { @Id Long id; }
