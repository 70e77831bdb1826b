// A number of fewer bits.
@Entity class Member { @Id Long id; Double worth; }
// becomes
@Entity class Member { @Id Long id; Float worth; }
