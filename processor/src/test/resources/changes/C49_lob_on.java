// Bytes become a large object.
@Entity class User { @Id Long id; byte[] worth; }
// becomes
@Entity class User { @Id Long id; @Lob byte[] worth; }
