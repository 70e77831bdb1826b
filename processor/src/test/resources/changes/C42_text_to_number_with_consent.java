// A text becomes a number, cast by the database.
// revision: allow = @Allow(code = "DS105", at = "User.worth", reason = "checked")
// row: insert into "USER" (id, worth) values (1, '12')
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; Integer worth; }
