// A UUID becomes a text that holds it.
// row: insert into Member values (1, '00000000-0000-0001-0000-000000000002')
@Entity class Member { @Id Long id; UUID worth; }
// becomes
@Entity class Member { @Id Long id; String worth; }
