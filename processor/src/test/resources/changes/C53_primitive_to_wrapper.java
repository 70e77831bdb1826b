// A primitive becomes a wrapper.
@Entity class Member { @Id Long id; int worth; }
// becomes
@Entity class Member { @Id Long id; Integer worth; }
