// A default changes.
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("'a'") String worth; }
// becomes
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("'b'") String worth; }
