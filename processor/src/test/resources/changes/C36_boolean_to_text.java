// A truth value becomes a text.
@Entity class Member { @Id Long id; Boolean worth; }
// becomes
@Entity class Member { @Id Long id; String worth; }
