// A narrower integer.
@Entity class User { @Id Long id; Long value; }
// becomes
@Entity class User { @Id Long id; Integer value; }
