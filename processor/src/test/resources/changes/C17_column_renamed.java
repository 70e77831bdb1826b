// A column is renamed.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; @RenamedFrom("name") String surname; }
