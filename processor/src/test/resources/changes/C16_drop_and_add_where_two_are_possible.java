// A column goes and two of its type come.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String city; String surname; }
