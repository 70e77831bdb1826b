// Only the case of a plain name changes: the same table.
@Entity @Table(name = "users") class User { @Id Long id; }
// stays
@Entity @Table(name = "Users") class User { @Id Long id; }
