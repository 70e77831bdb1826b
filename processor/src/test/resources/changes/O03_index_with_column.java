// Index, unique key and column come and go together.
// revision: allow = @Allow(code = "DS103", reason = "unused")
@Entity @Table(indexes = @Index(columnList = "a")) class Item { @Id Long id; @Column(unique = true) String a; }
// becomes
@Entity @Table(indexes = @Index(columnList = "b")) class Item { @Id Long id; @Column(unique = true) Integer b; }
