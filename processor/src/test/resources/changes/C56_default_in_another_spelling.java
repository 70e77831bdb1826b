// The same default in another spelling.
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("current_timestamp") LocalDateTime value; }
// stays
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("CURRENT_TIMESTAMP") LocalDateTime value; }
