// A text becomes a number by an expression, and back by another one.
// row: insert into "USER" (id, "VALUE") values (1, '12 EUR')
@Entity class User { @Id Long id; String value; }
// becomes
@Entity class User { @Id Long id; @Recast(revision = "2", using = "cast(replace(value, ' EUR', '') as integer)", back = "value || ' EUR'") Integer value; }
