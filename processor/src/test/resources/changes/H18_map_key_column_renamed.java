// The keys of a map are in a column of another name.
@Entity class Member { @Id Long id; @ElementCollection Map<String, Integer> scores; }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @MapKeyColumn(name = "game") Map<String, Integer> scores; }
