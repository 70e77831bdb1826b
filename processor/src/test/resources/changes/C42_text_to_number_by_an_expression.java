// A text becomes a number by an expression, and back by another one.
// row: insert into Member (id, worth) values (1, '12 EUR')
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @Recast(revision = "2", using = "cast(replace(worth, ' EUR', '') as integer)", back = "worth || ' EUR'") Integer worth; }
