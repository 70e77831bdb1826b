// An entity is removed: its rows would go.
@Entity class User { @Id Long id; String name; }
@Entity class Note { @Id Long id; String text; }
// becomes
@Entity class User { @Id Long id; String name; }
