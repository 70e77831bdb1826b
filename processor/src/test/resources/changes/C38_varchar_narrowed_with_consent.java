// A shorter varchar, which is said to hold every value.
// revision: allow = @Allow(code = "DS104", at = "User.worth", reason = "checked")
@Entity class User { @Id Long id; @Column(length = 100) String worth; }
// becomes
@Entity class User { @Id Long id; @Column(length = 50) String worth; }
