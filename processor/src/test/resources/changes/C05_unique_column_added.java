// A new unique column that may be empty.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; @Column(unique = true) String mail; }
