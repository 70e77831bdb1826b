// Two columns of a table are renamed.
@Entity class User { @Id Long id; String name; String city; }
// becomes
@Entity class User { @Id Long id; @RenamedFrom("name") String surname; @RenamedFrom("city") String town; }
