// The type is no longer written in the database's own words.
@Entity class User { @Id Long id; @Column(columnDefinition = "varchar(255)") String value; }
// becomes
@Entity class User { @Id Long id; String value; }
