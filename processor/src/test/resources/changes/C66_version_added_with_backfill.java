// A version comes, and the rows get the first one.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; @Version @Backfill("0") long version; }
