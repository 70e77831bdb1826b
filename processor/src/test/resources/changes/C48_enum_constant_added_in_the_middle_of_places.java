// A constant comes in the middle, where places are stored: the schema does not know the order of constants, so that it looks like one at the end, and nothing is asked.
// row: insert into Member (id, level) values (1, 1)
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, TOP }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH, TOP }
