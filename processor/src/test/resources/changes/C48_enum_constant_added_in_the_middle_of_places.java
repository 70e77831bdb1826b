// A constant comes in the middle, where places are stored: what was 1 would be another constant.
// row: insert into Member (id, level) values (1, 1)
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, TOP }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH, TOP }
