// The column of a secondary table comes back into the first one.
@Entity @SecondaryTable(name = "Member_details") class Member { @Id Long id; String name; @Column(table = "Member_details") String bio; }
// becomes
@Entity class Member { @Id Long id; String name; String bio; }
