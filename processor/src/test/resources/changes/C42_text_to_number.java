// A text becomes a number: not every text is one.
@Entity class User { @Id Long id; String value; }
// becomes
@Entity class User { @Id Long id; Integer value; }
