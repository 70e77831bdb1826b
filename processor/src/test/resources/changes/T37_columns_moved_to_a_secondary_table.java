// Attributes move to a secondary table: their values would stay behind.
@Entity @Table(name = "users") class Member { @Id Long id; String name; String bio; }
// becomes
@Entity @Table(name = "users") @SecondaryTable(name = "profiles") class Member { @Id Long id; String name; @Column(table = "profiles") String bio; }
