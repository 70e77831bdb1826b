// A new table with a foreign key to itself.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity class Part { @Id Long id; @ManyToOne Part whole; }
