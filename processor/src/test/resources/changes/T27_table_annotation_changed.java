// A written name that is another one, without a hint.
@Entity @Table(name = "users") class Member { @Id Long id; String name; }
// becomes
@Entity @Table(name = "people") class Member { @Id Long id; String name; }
