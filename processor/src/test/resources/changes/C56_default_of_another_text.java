// Defaults that differ in what is in quotes are different.
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("'A'") String grade; }
// becomes
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("'a'") String grade; }
