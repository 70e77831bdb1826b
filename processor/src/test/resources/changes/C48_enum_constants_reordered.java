// Constants change places, where names are stored.
@Entity class User { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class User { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { HIGH, LOW }
