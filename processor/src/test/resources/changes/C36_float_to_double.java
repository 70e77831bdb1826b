// A number of more bits.
@Entity class User { @Id Long id; Float worth; }
// becomes
@Entity class User { @Id Long id; Double worth; }
