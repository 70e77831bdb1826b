// A large text becomes a varchar.
@Entity class Member { @Id Long id; @Lob String worth; }
// becomes
@Entity class Member { @Id Long id; String worth; }
