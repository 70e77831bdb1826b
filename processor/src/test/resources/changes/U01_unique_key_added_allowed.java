// A unique key where the rows allow it.
// revision: allow = @Allow(code = "MF101", reason = "codes are given once")
@Entity class Item { @Id Long id; String code; }
// becomes
@Entity class Item { @Id Long id; @Column(unique = true) String code; }
