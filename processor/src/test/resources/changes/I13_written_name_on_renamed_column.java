// The column of an index whose name is written is renamed: only the column is.
@Entity @Table(indexes = @Index(name = "ix", columnList = "name")) class Item { @Id Long id; String name; }
// becomes
@Entity @Table(indexes = @Index(name = "ix", columnList = "title")) class Item { @Id Long id; @RenamedFrom("name") String title; }
