// A constant comes at the end, where places are stored: their check grows.
// row: insert into "USER" (id, level) values (1, 1)
@Entity class User { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class User { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH, TOP }
