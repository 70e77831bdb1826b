// A written name that is another one, without a hint.
@Entity @Table(name = "users") class User { @Id Long id; String name; }
// becomes
@Entity @Table(name = "people") class User { @Id Long id; String name; }
