// Table and column of an index get other names; the index follows, under the name that it has.
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @RenamedFrom("Item") @Table(indexes = @Index(columnList = "title")) class Product { @Id Long id; @RenamedFrom("name") String title; }
