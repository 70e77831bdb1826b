// A set of basic values becomes a list, whose table has no key.
@Entity class Member { @Id Long id; @ElementCollection @Column(nullable = false) Set<String> phones; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @Column(nullable = false) List<String> phones; }
