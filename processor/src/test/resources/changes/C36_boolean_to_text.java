// A truth value becomes a text.
@Entity class User { @Id Long id; Boolean worth; }
// becomes
@Entity class User { @Id Long id; String worth; }
