// Two columns of a table are renamed.
@Entity class Member { @Id Long id; String name; String city; }
// becomes
@Entity class Member { @Id Long id; @RenamedFrom("name") String surname; @RenamedFrom("city") String town; }
