// One name in two schemas is two tables.
@Entity @Table(name = "users", schema = "crm") class Lead { @Id Long id; }
// becomes
@Entity @Table(name = "users", schema = "crm") class Lead { @Id Long id; String name; }
@Entity @Table(name = "users") class Member { @Id Long id; @ManyToOne Lead lead; }
