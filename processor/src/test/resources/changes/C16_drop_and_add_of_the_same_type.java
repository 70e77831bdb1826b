// A column goes and one of the same type comes: which is it?
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; String surname; }
