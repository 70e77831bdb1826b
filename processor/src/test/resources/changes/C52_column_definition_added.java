// The type is written in the database's own words.
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @Column(columnDefinition = "varchar(255)") String worth; }
