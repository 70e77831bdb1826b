// A unique column must not be null any more: one value for all rows would not do.
@Entity class User { @Id Long id; @Column(unique = true) String name; }
// becomes
@Entity class User { @Id Long id; @Column(unique = true, nullable = false) String name; }
