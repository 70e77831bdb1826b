// A constant goes, and what becomes of its rows is said.
// row: insert into Member (id, level) values (1, 'HIGH')
@Entity class Member { @Id Long id; @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW, HIGH }
// becomes
@Entity class Member { @Id Long id; @Recast(revision = "2", using = "case level when 'HIGH' then 'LOW' else level end") @Enumerated(EnumType.STRING) Level level; }
enum Level { LOW }
