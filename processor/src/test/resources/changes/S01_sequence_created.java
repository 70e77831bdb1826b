// An id gets a sequence of its own, with start and increment.
@Entity class Item { @Id Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "item_ids", initialValue = 1000, allocationSize = 20) Long id; }
