// A column must not be null any more; rows without a value get one, the others keep theirs.
// row: insert into "USER" values (1, null)
// row: insert into "USER" values (2, 'x')
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; @Column(nullable = false) @Backfill("'user ' || id") String name; }
