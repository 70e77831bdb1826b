// A table is moved to another database schema, and it is said as a rename.
@Entity @Table(schema = "hr") class Member { @Id Long id; String name; }
@Entity @Table(schema = "crm") class Lead { @Id Long id; }
// becomes
@Entity @Table(schema = "crm") @RenamedFrom("hr.Member") class Member { @Id Long id; String name; }
@Entity @Table(schema = "crm") class Lead { @Id Long id; }
