// A wider integer.
@Entity class Member { @Id Long id; Integer worth; }
// becomes
@Entity class Member { @Id Long id; Long worth; }
