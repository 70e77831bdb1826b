// A column is renamed, and its index has a derived name: the index keeps the one that it has.
@Entity @Table(indexes = @Index(columnList = "name")) class Item { @Id Long id; @Column(unique = true) String name; }
// becomes
@Entity @Table(indexes = @Index(columnList = "title")) class Item { @Id Long id; @Column(unique = true) @RenamedFrom("name") String title; }
