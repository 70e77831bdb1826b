// A written name that is the default one.
@Entity class User { @Id Long id; String name; }
// stays
@Entity @Table(name = "User") class User { @Id Long id; String name; }
