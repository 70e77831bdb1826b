// A narrower integer.
@Entity class User { @Id Long id; Long worth; }
// becomes
@Entity class User { @Id Long id; Integer worth; }
