// A text becomes a reference by number, and the text says which.
// row: insert into Member values (7)
// row: insert into Note (id, author_id) values (1, '7')
@Entity class Note { @Id Long id; @Column(name = "author_id", length = 20) String author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @Recast(revision = "2", using = "cast(author_id as bigint)") Member author; }
@Entity class Member { @Id Long id; }
