// A table is renamed: keys keep their names; the sequence, which Hibernate looks for, follows.
@Entity class Shelf { @Id Long id; }
@Entity class Item { @Id @GeneratedValue Long id; @Column(unique = true) String code; @ManyToOne Shelf shelf; }
// becomes
@Entity class Shelf { @Id Long id; }
@Entity @RenamedFrom("Item") class Product { @Id @GeneratedValue Long id; @Column(unique = true) String code; @ManyToOne Shelf shelf; }
