// A UUID becomes a text that holds it.
// row: insert into "USER" values (1, '00000000-0000-0001-0000-000000000002')
@Entity class User { @Id Long id; UUID worth; }
// becomes
@Entity class User { @Id Long id; String worth; }
