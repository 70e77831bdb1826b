// Another column becomes the primary key; the old one stays as a plain column.
// revision: allow = @Allow(code = "CD103", at = "Member", reason = "checked")
@Entity class Member { @Id Long id; @Column(nullable = false, length = 50) String mail; }
// becomes
@Entity class Member { Long id; @Id @Column(length = 50) String mail; }
