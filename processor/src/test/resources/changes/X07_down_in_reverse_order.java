// Renames, additions and changes are taken back from the last to the first.
@Entity class Item { @Id Long id; @Column(length = 20) String name; }
// becomes
@Entity @RenamedFrom("Item") class Product { @Id Long id; @RenamedFrom("name") @Column(length = 40) String title; Integer price; }
