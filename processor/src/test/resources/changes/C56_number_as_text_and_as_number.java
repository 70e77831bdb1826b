// The same default with and without quotes.
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("0") Integer worth; }
// stays
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("'0'") Integer worth; }
