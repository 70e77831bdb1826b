// A table is moved to another database schema, and nothing is said.
@Entity class User { @Id Long id; String name; }
@Entity @Table(schema = "crm") class Lead { @Id Long id; }
// becomes
@Entity @Table(schema = "crm") class User { @Id Long id; String name; }
@Entity @Table(schema = "crm") class Lead { @Id Long id; }
