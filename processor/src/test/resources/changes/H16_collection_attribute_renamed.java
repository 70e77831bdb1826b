// The attribute of a collection is renamed, and with it the table and the column.
@Entity class Member { @Id Long id; @ElementCollection Set<String> tags; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @RenamedFrom("Member_tags") Set<String> labels; }
