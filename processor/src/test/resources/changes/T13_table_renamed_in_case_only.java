// Only the case of a plain name changes: the same table.
@Entity @Table(name = "users") class Member { @Id Long id; }
// stays
@Entity @Table(name = "Users") class Member { @Id Long id; }
