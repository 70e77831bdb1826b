// The elements of an array become wider.
@Entity class User { @Id Long id; Integer[] value; }
// becomes
@Entity class User { @Id Long id; Long[] value; }
