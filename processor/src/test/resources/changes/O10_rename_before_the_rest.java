// A column is renamed, changed, and another one gets its name; the table is renamed too.
// row: insert into Item values (1, 'old')
@Entity class Item { @Id Long id; @Column(length = 20) String name; }
// becomes
@Entity @RenamedFrom("Item") class Product { @Id Long id; @RenamedFrom("name") @Column(length = 40) String title; @Column(length = 5) String name; }
