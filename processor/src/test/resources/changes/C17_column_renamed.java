// A column is renamed.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; @RenamedFrom("name") String surname; }
