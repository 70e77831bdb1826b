// A unique key over the column of an index: the index stays, because it is still declared.
// revision: allow = @Allow(code = "MF101", reason = "names are given once")
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; @Column(unique = true) String name; }
