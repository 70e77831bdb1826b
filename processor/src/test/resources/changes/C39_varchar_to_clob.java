// A varchar becomes a large text.
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @Lob String worth; }
