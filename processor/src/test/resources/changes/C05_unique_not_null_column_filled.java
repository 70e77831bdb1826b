// A new unique column NOT NULL, filled from the row, before the key comes.
// row: insert into "USER" values (1)
// row: insert into "USER" values (2)
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; @Column(unique = true, nullable = false) @Backfill("'user' || id") String mail; }
