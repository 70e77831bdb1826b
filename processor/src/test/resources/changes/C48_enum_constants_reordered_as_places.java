// Constants change places, where places are stored.
// row: insert into "USER" (id, level) values (1, 1)
@Entity class User { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class User { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { HIGH, LOW }
