// A version comes: the rows need one.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Version long version; }
