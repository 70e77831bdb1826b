// The sequence counts in other steps.
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids", allocationSize = 50) Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids", allocationSize = 10) Long id; }
