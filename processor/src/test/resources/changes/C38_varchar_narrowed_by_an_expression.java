// A shorter varchar, and what becomes of longer values is said.
// row: insert into Member (id, worth) values (1, 'long')
@Entity class Member { @Id Long id; @Column(length = 100) String worth; }
// becomes
@Entity class Member { @Id Long id; @Column(length = 2) @Recast(revision = "2", using = "substring(worth from 1 for 2)") String worth; }
