// The attribute of a collection is renamed, with the former names of table and column.
@Entity class Member { @Id Long id; @ElementCollection Set<String> tags; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @RenamedFrom(value = "Member_tags", columns = "labels=tags") Set<String> labels; }
