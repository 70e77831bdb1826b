// A number becomes an array.
@Entity class Member { @Id Long id; Integer worth; }
// becomes
@Entity class Member { @Id Long id; Integer[] worth; }
