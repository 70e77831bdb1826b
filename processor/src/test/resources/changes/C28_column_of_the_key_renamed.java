// The column of the primary key is renamed: the key stays as it is.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id @RenamedFrom("id") Long number; String name; }
