// A new column that may be empty.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; String name; }
