// A default goes.
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("'a'") String worth; }
// becomes
@Entity class User { @Id Long id; String worth; }
