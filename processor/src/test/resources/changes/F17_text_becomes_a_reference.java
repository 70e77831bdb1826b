// A text becomes a reference by number.
@Entity class Note { @Id Long id; @Column(name = "author_id", length = 20) String author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
