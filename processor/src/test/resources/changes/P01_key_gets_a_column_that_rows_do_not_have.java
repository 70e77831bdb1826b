// A table without a primary key gets one: a set of basic values becomes one of distinct values.
@Entity class Member { @Id Long id; @ElementCollection List<String> phones; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @Column(nullable = false) Set<String> phones; }
