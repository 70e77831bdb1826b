// Another sequence replaces one: it is there before the old one goes.
// revision: allow = @Allow(code = "DS109", at = "ids", reason = "it starts behind the rows")
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids") Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "item_ids", initialValue = 100000) Long id; }
@Entity class Shelf { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "item_ids", initialValue = 100000) Long id; }
