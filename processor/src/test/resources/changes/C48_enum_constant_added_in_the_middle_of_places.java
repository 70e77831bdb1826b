// A constant comes in the middle, where places are stored: those behind it move.
// row: insert into "USER" (id, level) values (1, 1)
@Entity class User { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, TOP }
// becomes
@Entity class User { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH, TOP }
