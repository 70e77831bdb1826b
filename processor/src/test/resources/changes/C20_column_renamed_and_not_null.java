// A column is renamed and must not be null.
// row: insert into "USER" values (1, null)
// row: insert into "USER" values (2, 'x')
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; @RenamedFrom("name") @Column(nullable = false) @Backfill("'unknown'") String surname; }
