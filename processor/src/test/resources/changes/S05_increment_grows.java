// The sequence counts in larger steps; Hibernate counts from each number backwards.
// row: create table seen as select 1 as id from system_range(1, 3) where next value for ids > 0
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids", allocationSize = 10) Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue @SequenceGenerator(name = "g", sequenceName = "ids", allocationSize = 50) Long id; }
