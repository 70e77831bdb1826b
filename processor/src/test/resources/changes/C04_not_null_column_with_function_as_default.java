// A new column NOT NULL whose default is a function. One that gives the same every day.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Column(nullable = false, length = 20) @org.hibernate.annotations.ColumnDefault("upper('new')") String state; }
