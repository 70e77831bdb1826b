// A new unique number NOT NULL: one value for all rows would not do.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; @Column(unique = true, nullable = false) Integer number; }
