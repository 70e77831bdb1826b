// A column moves to a secondary table, and its values with it.
// row: insert into Member values (1, 'Ann', 'long story')
@Entity class Member { @Id Long id; String name; String bio; }
// becomes
@Entity @SecondaryTable(name = "Member_details") class Member { @Id Long id; String name; @Column(table = "Member_details") String bio; }
