// One of two that share a sequence gets its own.
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
@Entity class Shelf { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
@Entity class Shelf { @Id @GeneratedValue Long id; }
