// A number becomes an array.
@Entity class User { @Id Long id; Integer worth; }
// becomes
@Entity class User { @Id Long id; Integer[] worth; }
