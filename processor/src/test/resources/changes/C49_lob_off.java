// A large object becomes bytes.
@Entity class Member { @Id Long id; @Lob byte[] worth; }
// becomes
@Entity class Member { @Id Long id; byte[] worth; }
