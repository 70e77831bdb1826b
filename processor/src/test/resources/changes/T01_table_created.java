// A new entity.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; String name; }
@Entity class Note { @Id Long id; String text; }
