// A text becomes a number, cast by the database.
// revision: allow = @Allow(code = "DS105", at = "Member.worth", reason = "checked")
// row: insert into Member (id, worth) values (1, '12')
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; Integer worth; }
