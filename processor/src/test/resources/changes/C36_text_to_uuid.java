// A text becomes a UUID: not every text is one.
@Entity class User { @Id Long id; String value; }
// becomes
@Entity class User { @Id Long id; UUID value; }
