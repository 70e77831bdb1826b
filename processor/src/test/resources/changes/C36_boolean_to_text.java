// A truth value becomes a text.
@Entity class User { @Id Long id; Boolean value; }
// becomes
@Entity class User { @Id Long id; String value; }
