// A new unique column NOT NULL, filled with one value: more than one row stops it.
// row: insert into "USER" values (1)
// row: insert into "USER" values (2)
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; @Column(unique = true, nullable = false) @Backfill("'unknown'") String mail; }
