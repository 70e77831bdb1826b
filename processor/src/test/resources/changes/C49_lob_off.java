// A large object becomes bytes.
@Entity class User { @Id Long id; @Lob byte[] worth; }
// becomes
@Entity class User { @Id Long id; byte[] worth; }
