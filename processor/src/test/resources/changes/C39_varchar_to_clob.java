// A varchar becomes a large text.
@Entity class User { @Id Long id; String value; }
// becomes
@Entity class User { @Id Long id; @Lob String value; }
