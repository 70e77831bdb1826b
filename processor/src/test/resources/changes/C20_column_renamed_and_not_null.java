// A column is renamed and must not be null.
// row: insert into Member values (1, null)
// row: insert into Member values (2, 'x')
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; @RenamedFrom("name") @Column(nullable = false) @Backfill("'unknown'") String surname; }
