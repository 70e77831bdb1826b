// The keys of a map are stored by name where they were by place.
@Entity class Member { @Id Long id; @ElementCollection Map<Game, Integer> scores; } enum Game { CHESS, GO }
// becomes
@Entity class Member { @Id Long id; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Game, Integer> scores; } enum Game { CHESS, GO }
