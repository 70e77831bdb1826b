// A text becomes a number: not every text is one.
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; Integer worth; }
