// A constant default becomes a function.
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("date '2020-01-01'") LocalDate worth; }
// becomes
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("current_date") LocalDate worth; }
