// A table is moved to another database schema, and nothing is said.
@Entity class Member { @Id Long id; String name; }
@Entity @Table(schema = "crm") class Lead { @Id Long id; }
// becomes
@Entity @Table(schema = "crm") class Member { @Id Long id; String name; }
@Entity @Table(schema = "crm") class Lead { @Id Long id; }
