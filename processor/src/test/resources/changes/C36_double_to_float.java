// A number of fewer bits.
@Entity class User { @Id Long id; Double worth; }
// becomes
@Entity class User { @Id Long id; Float worth; }
