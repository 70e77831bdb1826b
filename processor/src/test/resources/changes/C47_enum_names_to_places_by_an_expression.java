// The names of an enum become places, and back.
// row: insert into Member (id, level) values (1, 'HIGH')
// row: insert into Member (id, level) values (2, null)
@Entity class Member { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW, HIGH, TOP }
// becomes
@Entity class Member { @Id Long id; @Enumerated(EnumType.ORDINAL) @Recast(revision = "2", using = "case level when 'LOW' then 0 when 'HIGH' then 1 when 'TOP' then 2 end", back = "case level when 0 then 'LOW' when 1 then 'HIGH' when 2 then 'TOP' end") Level level; }
enum Level { LOW, HIGH, TOP }
