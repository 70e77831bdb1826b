// A collation is written out in the column's definition.
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @Column(columnDefinition = "varchar(255) character set utf8mb4") String worth; }
