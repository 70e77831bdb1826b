// A default comes: rows that are there keep their null.
// row: insert into "USER" (id) values (1)
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("'a'") String worth; }
