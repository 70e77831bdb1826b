// Table and column are renamed, the column is changed, and others are added and filled from it.
// row: insert into Item values (1, 'old')
@Entity class Item { @Id Long id; @Column(length = 20) String name; }
// becomes
@Entity @RenamedFrom("Item") class Product { @Id Long id; @RenamedFrom("name") @Column(length = 40) String title; @Column(nullable = false) @Backfill("upper(title)") String label; }
