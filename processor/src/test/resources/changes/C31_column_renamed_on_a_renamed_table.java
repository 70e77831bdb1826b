// Two columns are renamed on a table that is renamed, one of them unique.
@Entity class Member { @Id Long id; @Column(unique = true) String name; String city; }
// becomes
@Entity @RenamedFrom("Member") class Person { @Id Long id; @RenamedFrom("name") @Column(unique = true) String surname; @RenamedFrom("city") String town; }
