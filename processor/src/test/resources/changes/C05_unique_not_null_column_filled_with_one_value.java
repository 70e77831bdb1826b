// A new unique column NOT NULL, filled with one value: more than one row stops it.
// row: insert into Member values (1)
// row: insert into Member values (2)
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Column(unique = true, nullable = false) @Backfill("'unknown'") String mail; }
