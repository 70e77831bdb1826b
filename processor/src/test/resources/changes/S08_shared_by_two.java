// A second entity takes its ids from the same sequence.
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
@Entity class Shelf { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
