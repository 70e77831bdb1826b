// The same with the former name: the rows stay, and the names of keys too.
@Entity class Member { @Id Long id; @ElementCollection Set<String> tags; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @CollectionTable(name = "labels") @RenamedFrom("Member_tags") Set<String> tags; }
