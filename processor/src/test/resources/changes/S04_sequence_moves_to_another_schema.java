// The sequence is to be in another database schema.
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids", schema = "counts") Long id; }
