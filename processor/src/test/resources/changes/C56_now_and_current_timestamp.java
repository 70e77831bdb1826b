// The same default by its two names.
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("now()") LocalDateTime since; }
// stays
@Entity class User { @Id Long id; @org.hibernate.annotations.ColumnDefault("current_timestamp") LocalDateTime since; }
