// A wrapper becomes a primitive: rows may have no value.
@Entity class User { @Id Long id; Integer worth; }
// becomes
@Entity class User { @Id Long id; int worth; }
