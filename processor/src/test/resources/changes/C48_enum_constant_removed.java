// A constant goes that rows may have.
@Entity class User { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class User { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW }
