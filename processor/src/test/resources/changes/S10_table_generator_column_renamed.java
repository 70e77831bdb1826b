// The same with the answer that the message offers.
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g") @TableGenerator(name = "g", table = "counts") Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g") @TableGenerator(name = "g", table = "counts", valueColumnName = "next_id") @RenamedFrom(columns = "next_id=next_val") Long id; }
