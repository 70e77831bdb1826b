// A text becomes the JSON document that it holds.
// revision: allow = @Allow(code = "DS104", at = "User.worth", reason = "checked")
// row: insert into "USER" (id, worth) values (1, '{"a": 1}')
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) String worth; }
