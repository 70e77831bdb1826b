// A column moves to a secondary table that is there already.
@Entity @SecondaryTable(name = "Member_details") class Member { @Id Long id; String name; @Column(table = "Member_details") String bio; }
// becomes
@Entity @SecondaryTable(name = "Member_details") class Member { @Id Long id; @Column(table = "Member_details") String name; @Column(table = "Member_details") String bio; }
