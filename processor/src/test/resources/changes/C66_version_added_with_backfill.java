// A version comes, and the rows get the first one.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Version @Backfill("0") long version; }
