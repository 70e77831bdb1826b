// A version comes: the rows need one.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; @Version long version; }
