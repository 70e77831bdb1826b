// A column must not be null any more; rows without a value get one, the others keep theirs.
// row: insert into Member values (1, null)
// row: insert into Member values (2, 'x')
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; @Column(nullable = false) @Backfill("'user ' || id") String name; }
