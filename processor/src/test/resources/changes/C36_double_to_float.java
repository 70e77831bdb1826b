// A number of fewer bits.
@Entity class User { @Id Long id; Double value; }
// becomes
@Entity class User { @Id Long id; Float value; }
