// A narrower integer.
@Entity class Member { @Id Long id; Long worth; }
// becomes
@Entity class Member { @Id Long id; Integer worth; }
