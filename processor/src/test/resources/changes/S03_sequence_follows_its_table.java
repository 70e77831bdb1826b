// The sequence that Hibernate names after the table follows it.
@Entity class Item { @Id @GeneratedValue Long id; }
// becomes
@Entity @RenamedFrom("Item") class Product { @Id @GeneratedValue Long id; }
