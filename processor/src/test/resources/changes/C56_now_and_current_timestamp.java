// The same default by its two names.
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("now()") LocalDateTime since; }
// stays
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("current_timestamp") LocalDateTime since; }
