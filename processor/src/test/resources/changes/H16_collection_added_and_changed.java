// A collection of texts is added, and another one gets longer elements.
@Entity class Member { @Id Long id; @ElementCollection @Column(length = 20) Set<String> tags; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @Column(length = 40) Set<String> tags; @ElementCollection Map<String, Integer> scores; }
