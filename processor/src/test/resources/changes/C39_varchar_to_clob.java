// A varchar becomes a large text.
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; @Lob String worth; }
