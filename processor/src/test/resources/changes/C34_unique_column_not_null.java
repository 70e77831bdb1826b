// A unique column must not be null any more: one value for all rows would not do.
@Entity class Member { @Id Long id; @Column(unique = true) String name; }
// becomes
@Entity class Member { @Id Long id; @Column(unique = true, nullable = false) String name; }
