// The same default in another spelling.
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("current_timestamp") LocalDateTime worth; }
// stays
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("CURRENT_TIMESTAMP") LocalDateTime worth; }
