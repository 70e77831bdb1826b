// The same default in another spelling.
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("current_timestamp") LocalDateTime worth; }
// stays
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("CURRENT_TIMESTAMP") LocalDateTime worth; }
