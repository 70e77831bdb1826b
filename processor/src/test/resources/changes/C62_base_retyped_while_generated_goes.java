// A column that another is worked out from gets a wider type, and the other goes.
// revision: allow = @Allow(code = "DS103", reason = "checked")
@Entity class Member { @Id Long id; Integer a; @org.hibernate.annotations.GeneratedColumn("a * 2") Long b; }
// becomes
@Entity class Member { @Id Long id; Long a; }
