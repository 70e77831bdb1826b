// An attribute is stored that was not.
@Entity class Member { @Id Long id; @Transient String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
