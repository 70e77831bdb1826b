// A reference becomes a plain number.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @Column(name = "author_id") Long author; }
@Entity class Member { @Id Long id; }
