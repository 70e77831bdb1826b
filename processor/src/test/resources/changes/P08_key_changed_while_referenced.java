// The key that is referred to is replaced, and the references with it.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; @Column(nullable = false, length = 50) String mail; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { Long id; @Id @Column(length = 50) String mail; }
