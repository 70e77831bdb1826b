// The same where the sequence starts behind the rows.
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "Item_SEQ", sequenceName = "Item_SEQ", initialValue = 1000000) Long id; }
