// Attributes move to a secondary table, and what they hold may go; the new table comes before the column goes, so that rows can be moved between.
// revision: allow = @Allow(code = "MV101", at = "profiles", reason = "checked")
@Entity @Table(name = "users") class Member { @Id Long id; String name; String bio; }
// becomes
@Entity @Table(name = "users") @SecondaryTable(name = "profiles") class Member { @Id Long id; String name; @Column(table = "profiles") String bio; }
