// The table of the generator has another name for the count.
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g") @TableGenerator(name = "g", table = "counts") Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g") @TableGenerator(name = "g", table = "counts", valueColumnName = "next_id") Long id; }
