// A number of more bits.
@Entity class Member { @Id Long id; Float worth; }
// becomes
@Entity class Member { @Id Long id; Double worth; }
