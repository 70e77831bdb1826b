// A text becomes a UUID: not every text is one.
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; UUID worth; }
