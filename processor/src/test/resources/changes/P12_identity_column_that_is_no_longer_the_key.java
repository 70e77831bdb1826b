// The key was an identity, and another column becomes the key: the identity goes before.
// revision: allow = @Allow(code = "CD103", at = "Member", reason = "checked")
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; @Column(nullable = false, length = 50) String mail; }
// becomes
@Entity class Member { Long id; @Id @Column(length = 50) String mail; }
