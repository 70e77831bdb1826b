// A column goes and two of its type come.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; String city; String surname; }
