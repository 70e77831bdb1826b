// Indexes, a unique one and a composite one, on a table with rows.
// revision: allow = @Allow(code = "MF101", reason = "codes are given once")
@Entity class Item { @Id Long id; String code; String name; int weight; }
// becomes
@Entity @Table(indexes = {@Index(columnList = "name"), @Index(name = "ux_code", columnList = "code", unique = true), @Index(name = "ix_name_rank", columnList = "name, weight desc")})
class Item { @Id Long id; String code; String name; int weight; }
