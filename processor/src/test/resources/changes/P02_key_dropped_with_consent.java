// A set of basic values becomes a list, whose table has no key, and it is said.
// revision: allow = @Allow(code = "CD103", at = "Member_phones", reason = "checked")
@Entity class Member { @Id Long id; @ElementCollection @Column(nullable = false) Set<String> phones; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @Column(nullable = false) List<String> phones; }
