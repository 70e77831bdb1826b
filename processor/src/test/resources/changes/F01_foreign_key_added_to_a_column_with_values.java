// A plain number becomes a reference.
@Entity class Note { @Id Long id; @Column(name = "author_id") Long author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
