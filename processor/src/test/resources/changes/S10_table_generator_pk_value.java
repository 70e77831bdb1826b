// Another row of the table counts: no table changes.
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g") @TableGenerator(name = "g", table = "counts", pkColumnValue = "a") Long id; }
// stays
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g") @TableGenerator(name = "g", table = "counts", pkColumnValue = "b") Long id; }
