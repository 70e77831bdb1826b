// A constant gets another name, and the numbers are right as they are.
// revision: allow = @Allow(code = "MF113", reason = "HIGH is called TOP now")
// row: insert into Member (id, level) values (1, 1)
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, TOP }
