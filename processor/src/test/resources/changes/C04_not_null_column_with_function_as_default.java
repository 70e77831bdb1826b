// A new column NOT NULL whose default is a function.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; @Column(nullable = false) @org.hibernate.annotations.ColumnDefault("current_date") LocalDate day; }
