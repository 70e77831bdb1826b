// An id gets a sequence of its own, with start and increment.
// revision: allow = @Allow(code = "MF112", reason = "ids were given by hand from 1000000 on")
@Entity class Item { @Id Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "item_ids", allocationSize = 20) Long id; }
