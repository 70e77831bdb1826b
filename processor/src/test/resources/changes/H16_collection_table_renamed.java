// A collection table gets another name.
@Entity class Member { @Id Long id; @ElementCollection Set<String> tags; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @CollectionTable(name = "labels") Set<String> tags; }
