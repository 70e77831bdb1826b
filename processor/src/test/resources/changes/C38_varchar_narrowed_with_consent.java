// A shorter varchar, which is said to hold every value.
// revision: allow = @Allow(code = "DS104", at = "Member.worth", reason = "checked")
@Entity class Member { @Id Long id; @Column(length = 100) String worth; }
// becomes
@Entity class Member { @Id Long id; @Column(length = 50) String worth; }
