// A text becomes a UUID: not every text is one.
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; UUID worth; }
