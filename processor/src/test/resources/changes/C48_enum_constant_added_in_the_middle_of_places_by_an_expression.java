// The same, and the rows keep their constants.
// row: insert into Member (id, level) values (1, 0), (2, 1), (3, null)
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) Level level; }
enum Level { LOW, TOP }
// becomes
@Entity class Member {
  @Id Long id;
  @Recast(revision = "2", using = "case level when 1 then 2 else level end", back = "case level when 2 then 1 else level end")
  @Enumerated(EnumType.ORDINAL) Level level;
}
enum Level { LOW, HIGH, TOP }
