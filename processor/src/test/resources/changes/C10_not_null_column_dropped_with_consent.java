// A column NOT NULL goes; the downgrade fills it with the empty value.
// revision: allow = @Allow(code = "DS103", at = "Member.name", reason = "checked")
@Entity class Member { @Id Long id; @Column(nullable = false) String name; }
// becomes
@Entity class Member { @Id Long id;  }
