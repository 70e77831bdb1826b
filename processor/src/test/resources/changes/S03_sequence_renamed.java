// Another sequence in the place of one that has counted: its count would be lost.
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "item_ids") Long id; }
