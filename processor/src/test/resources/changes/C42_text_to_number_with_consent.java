// A text becomes a number, cast by the database.
// revision: allow = @Allow(code = "DS105", at = "User.value", reason = "checked")
// row: insert into "USER" (id, "VALUE") values (1, '12')
@Entity class User { @Id Long id; String value; }
// becomes
@Entity class User { @Id Long id; Integer value; }
