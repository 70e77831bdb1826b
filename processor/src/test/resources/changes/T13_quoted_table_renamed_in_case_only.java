// The case of a quoted name changes: another table.
@Entity @Table(name = "`users`") class Member { @Id Long id; }
// becomes
@Entity @Table(name = "`Users`") @RenamedFrom("`users`") class Member { @Id Long id; }
