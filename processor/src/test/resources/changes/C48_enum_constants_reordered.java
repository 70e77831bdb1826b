// Constants change places, where names are stored.
@Entity class Member { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { HIGH, LOW }
