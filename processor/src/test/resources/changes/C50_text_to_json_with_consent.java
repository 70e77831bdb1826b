// A text becomes the JSON document that it holds.
// revision: allow = @Allow(code = "DS104", at = "Member.worth", reason = "checked")
// row: insert into Member (id, worth) values (1, '{"a": 1}')
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) String worth; }
