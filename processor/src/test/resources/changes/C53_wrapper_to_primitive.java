// A wrapper becomes a primitive: rows may have no value.
@Entity class User { @Id Long id; Integer value; }
// becomes
@Entity class User { @Id Long id; int value; }
