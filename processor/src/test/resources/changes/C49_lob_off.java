// A large object becomes bytes.
@Entity class User { @Id Long id; @Lob byte[] value; }
// becomes
@Entity class User { @Id Long id; byte[] value; }
