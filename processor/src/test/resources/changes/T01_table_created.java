// A new entity.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity class Note { @Id Long id; String text; }
