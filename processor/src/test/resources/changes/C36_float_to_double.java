// A number of more bits.
@Entity class User { @Id Long id; Float value; }
// becomes
@Entity class User { @Id Long id; Double value; }
