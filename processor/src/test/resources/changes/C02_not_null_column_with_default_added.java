// A new column NOT NULL with a default: the rows get it.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id Long id; @Column(nullable = false) @org.hibernate.annotations.ColumnDefault("'new'") String state; }
