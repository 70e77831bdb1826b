// A new unique column NOT NULL, filled from the row, before the key comes.
// row: insert into Member values (1)
// row: insert into Member values (2)
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Column(unique = true, nullable = false) @Backfill("'user' || id") String mail; }
