// The names of an enum become places.
@Entity class Member { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW, HIGH, TOP }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH, TOP }
