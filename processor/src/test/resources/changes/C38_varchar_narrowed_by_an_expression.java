// A shorter varchar, and what becomes of longer values is said.
// row: insert into "USER" (id, worth) values (1, 'long')
@Entity class User { @Id Long id; @Column(length = 100) String worth; }
// becomes
@Entity class User { @Id Long id; @Column(length = 2) @Recast(revision = "2", using = "substring(worth from 1 for 2)") String worth; }
