// A constant comes at the end, where places are stored: their check grows.
// row: insert into Member (id, level) values (1, 1)
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH, TOP }
