// A set of basic values becomes a list, whose table has no key.
@Entity class User { @Id Long id; @ElementCollection @Column(nullable = false) Set<String> phones; }
// becomes
@Entity class User { @Id Long id; @ElementCollection @Column(nullable = false) List<String> phones; }
