// The same default with and without quotes.
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("0") Integer worth; }
// stays
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("'0'") Integer worth; }
