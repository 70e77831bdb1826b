// A large text becomes a varchar.
@Entity class User { @Id Long id; @Lob String value; }
// becomes
@Entity class User { @Id Long id; String value; }
