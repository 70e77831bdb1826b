// A table is moved to another database schema: the new one comes before the old one goes, so that rows can be copied between.
// revision: allow = @Allow(code = "DS102", at = "hr.Member", reason = "checked")
@Entity @Table(schema = "hr") class Member { @Id Long id; String name; }
@Entity @Table(schema = "crm") class Lead { @Id Long id; }
// becomes
@Entity @Table(schema = "crm") class Member { @Id Long id; String name; }
@Entity @Table(schema = "crm") class Lead { @Id Long id; }
