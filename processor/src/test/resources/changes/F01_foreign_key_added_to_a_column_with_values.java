// A plain number becomes a reference.
@Entity class Note { @Id Long id; @Column(name = "author_id") Long author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
