// Defaults that differ in what is in quotes are different.
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("'A'") String grade; }
// becomes
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("'a'") String grade; }
