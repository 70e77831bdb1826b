// A second entity on the same table.
@Entity @Table(name = "users") class Member { @Id Long id; String name; }
// becomes
@Entity @Table(name = "users") class Member { @Id Long id; String name; }
@Entity @Table(name = "users") class Login { @Id Long id; String password; }
