// An attribute is removed: its values would go.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id;  }
