// An entity is removed: its rows would go.
@Entity class Member { @Id Long id; String name; }
@Entity class Note { @Id Long id; String text; }
// becomes
@Entity class Member { @Id Long id; String name; }
