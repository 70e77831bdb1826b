// A unique column is renamed: the key stays as it is.
@Entity class User { @Id Long id; @Column(unique = true) String name; }
// becomes
@Entity class User { @Id Long id; @Column(unique = true) @RenamedFrom("name") String surname; }
