// A reference to a unique column that is not the key.
@Entity class Note { @Id Long id; }
@Entity class User { @Id Long id; @Column(unique = true) String mail; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author", referencedColumnName = "mail") User author; }
@Entity class User { @Id Long id; @Column(unique = true) String mail; }
