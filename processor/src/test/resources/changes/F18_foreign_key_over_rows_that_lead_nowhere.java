// A plain number becomes a reference, and a row leads nowhere: the upgrade is refused at the key.
// row: insert into Note (id, author_id) values (1, 99)
@Entity class Note { @Id Long id; @Column(name = "author_id") Long author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
