// A unique key takes the place of an index over the same column.
// revision: allow = {@Allow(code = "MF101", reason = "names are given once"), @Allow(code = "MF102", reason = "checked")}
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity class Item { @Id Long id; @Column(unique = true) String name; }
