// The keys of a map are stored by name where they were by place.
// revision: allow = @Allow(code = "MF110", reason = "the order is the same")
@Entity class Member { @Id Long id; @ElementCollection Map<Game, Integer> scores; } enum Game { CHESS, GO }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Game, Integer> scores; } enum Game { CHESS, GO }
