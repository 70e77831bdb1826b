// A reference to a unique column that is not the key.
@Entity class Note { @Id Long id; }
@Entity class Member { @Id Long id; @Column(unique = true) String mail; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author", referencedColumnName = "mail") Member author; }
@Entity class Member { @Id Long id; @Column(unique = true) String mail; }
