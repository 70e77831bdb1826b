// A number becomes a text that holds it.
@Entity class Member { @Id Long id; Integer worth; }
// becomes
@Entity class Member { @Id Long id; String worth; }
