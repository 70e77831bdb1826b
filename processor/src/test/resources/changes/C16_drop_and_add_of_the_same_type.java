// A column goes and one of the same type comes: which is it?
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String surname; }
