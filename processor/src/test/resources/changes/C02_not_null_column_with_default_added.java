// A new column NOT NULL with a default: the rows get it.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id Long id; @Column(nullable = false) @org.hibernate.annotations.ColumnDefault("'new'") String state; }
