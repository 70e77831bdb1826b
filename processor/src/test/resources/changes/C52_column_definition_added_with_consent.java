// The type is written in the database's own words, which is said to be right.
// revision: allow = @Allow(code = "DS105", at = "User.value", reason = "checked")
@Entity class User { @Id Long id; String value; }
// becomes
@Entity class User { @Id Long id; @Column(columnDefinition = "varchar(255)") String value; }
