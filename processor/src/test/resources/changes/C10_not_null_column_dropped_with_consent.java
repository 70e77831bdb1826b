// A column NOT NULL goes; the downgrade fills it with the empty value.
// revision: allow = @Allow(code = "DS103", at = "User.name", reason = "checked")
@Entity class User { @Id Long id; @Column(nullable = false) String name; }
// becomes
@Entity class User { @Id Long id;  }
