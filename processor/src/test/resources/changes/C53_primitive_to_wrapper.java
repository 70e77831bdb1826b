// A primitive becomes a wrapper.
@Entity class User { @Id Long id; int worth; }
// becomes
@Entity class User { @Id Long id; Integer worth; }
