// An attribute is no longer stored.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; @Transient String name; }
