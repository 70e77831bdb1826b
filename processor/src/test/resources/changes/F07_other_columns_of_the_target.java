// A reference turns to another key of its target.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") User author; }
@Entity class User { @Id Long id; @Column(unique = true, nullable = false) Long number; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author", referencedColumnName = "number") User author; }
@Entity class User { @Id Long id; @Column(unique = true, nullable = false) Long number; }
