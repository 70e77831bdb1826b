// A default comes: rows that are there keep their null.
// row: insert into Member (id) values (1)
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("'a'") String worth; }
