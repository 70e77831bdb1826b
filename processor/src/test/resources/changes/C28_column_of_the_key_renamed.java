// The column of the primary key is renamed: the key stays as it is.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id @RenamedFrom("id") Long number; String name; }
