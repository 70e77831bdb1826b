// The same with the answer that the message offers.
@Entity class Member { @Id Long id; @ElementCollection Map<String, Integer> scores; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @MapKeyColumn(name = "game") @RenamedFrom(columns = "game=scores_KEY") Map<String, Integer> scores; }
