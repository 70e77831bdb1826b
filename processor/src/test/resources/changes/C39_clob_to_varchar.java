// A large text becomes a varchar.
@Entity class User { @Id Long id; @Lob String worth; }
// becomes
@Entity class User { @Id Long id; String worth; }
