// Bytes become a large object.
@Entity class User { @Id Long id; byte[] value; }
// becomes
@Entity class User { @Id Long id; @Lob byte[] value; }
