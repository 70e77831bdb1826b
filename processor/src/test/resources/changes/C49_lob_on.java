// Bytes become a large object.
@Entity class Member { @Id Long id; byte[] worth; }
// becomes
@Entity class Member { @Id Long id; @Lob byte[] worth; }
