// A wider integer.
@Entity class User { @Id Long id; Integer worth; }
// becomes
@Entity class User { @Id Long id; Long worth; }
