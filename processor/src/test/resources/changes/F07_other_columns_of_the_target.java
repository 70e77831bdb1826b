// A reference turns to another key of its target.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") Member author; }
@Entity class Member { @Id Long id; @Column(unique = true, nullable = false) Long number; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author", referencedColumnName = "number") Member author; }
@Entity class Member { @Id Long id; @Column(unique = true, nullable = false) Long number; }
