// A new unique column that may be empty.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Column(unique = true) String mail; }
