// The default schema of tables changes: to the database they are other tables.
// database: schema = "hr"
// database then: schema = "crm"
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
