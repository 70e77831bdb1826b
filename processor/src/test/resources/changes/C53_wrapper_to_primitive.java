// A wrapper becomes a primitive: rows may have no value.
@Entity class Member { @Id Long id; Integer worth; }
// becomes
@Entity class Member { @Id Long id; int worth; }
