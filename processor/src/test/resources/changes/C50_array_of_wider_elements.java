// The elements of an array become wider.
@Entity class Member { @Id Long id; Integer[] worth; }
// becomes
@Entity class Member { @Id Long id; Long[] worth; }
