// Ids no longer come from a table.
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g") @TableGenerator(name = "g", table = "counts") Long id; }
// becomes
@Entity class Item { @Id Long id; }
