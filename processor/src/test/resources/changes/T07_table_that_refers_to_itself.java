// A new table with a foreign key to itself.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; String name; }
@Entity class Part { @Id Long id; @ManyToOne Part whole; }
