// The key becomes a text, and so does the column that refers to it.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Integer id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id @Column(length = 20) String id; }
