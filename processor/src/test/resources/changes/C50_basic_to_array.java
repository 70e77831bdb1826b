// A number becomes an array.
@Entity class User { @Id Long id; Integer value; }
// becomes
@Entity class User { @Id Long id; Integer[] value; }
