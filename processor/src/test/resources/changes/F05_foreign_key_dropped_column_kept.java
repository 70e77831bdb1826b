// A reference becomes a plain number.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @Column(name = "author_id") Long author; }
@Entity class User { @Id Long id; }
