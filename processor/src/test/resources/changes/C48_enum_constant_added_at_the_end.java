// A constant comes at the end.
@Entity class Member { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW, HIGH, TOP }
