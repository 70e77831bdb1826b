// Constants change places, where places are stored: the numbers would mean others.
// row: insert into Member (id, level) values (1, 1)
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { HIGH, LOW }
