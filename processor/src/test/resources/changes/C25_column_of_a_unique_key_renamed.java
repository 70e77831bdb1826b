// A unique column is renamed: the key stays as it is.
@Entity class Member { @Id Long id; @Column(unique = true) String name; }
// becomes
@Entity class Member { @Id Long id; @Column(unique = true) @RenamedFrom("name") String surname; }
