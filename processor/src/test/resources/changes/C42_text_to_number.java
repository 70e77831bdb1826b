// A text becomes a number: not every text is one.
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; Integer worth; }
