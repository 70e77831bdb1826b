// A column moves to a secondary table that is there already.
// revision: allow = {@Allow(code = "MV101", reason = "as shown"), @Allow(code = "DS103", at = "Member.name", reason = "each has details")}
@Entity @SecondaryTable(name = "Member_details") class Member { @Id Long id; String name; @Column(table = "Member_details") String bio; }
// becomes
@Entity @SecondaryTable(name = "Member_details") class Member { @Id Long id; @Column(table = "Member_details") String name; @Column(table = "Member_details") String bio; }
