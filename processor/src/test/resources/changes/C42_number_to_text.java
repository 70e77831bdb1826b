// A number becomes a text that holds it.
@Entity class User { @Id Long id; Integer value; }
// becomes
@Entity class User { @Id Long id; String value; }
