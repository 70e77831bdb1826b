// An attribute is removed: its values would go.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id;  }
