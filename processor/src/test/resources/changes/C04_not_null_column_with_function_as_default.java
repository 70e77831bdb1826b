// A new column NOT NULL whose default is a function.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Column(nullable = false) @org.hibernate.annotations.ColumnDefault("current_date") LocalDate day; }
