// A primitive becomes a wrapper.
@Entity class User { @Id Long id; int value; }
// becomes
@Entity class User { @Id Long id; Integer value; }
