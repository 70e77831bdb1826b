// A new unique column NOT NULL: one value for all rows would not do.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Column(unique = true, nullable = false) String mail; }
