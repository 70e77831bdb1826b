// A number becomes a text that holds it.
@Entity class User { @Id Long id; Integer worth; }
// becomes
@Entity class User { @Id Long id; String worth; }
