// A new column that may be empty.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; String name; }
