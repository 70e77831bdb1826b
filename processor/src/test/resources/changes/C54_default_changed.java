// A default changes.
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("'a'") String worth; }
// becomes
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("'b'") String worth; }
