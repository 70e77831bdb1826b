// Names of index and column are written in another case, which the database does not see.
@Entity @Table(indexes = @Index(name = "ix_name", columnList = "name")) class Item { @Id Long id; String name; }
// stays
@Entity @Table(indexes = @Index(name = "IX_NAME", columnList = "NAME")) class Item { @Id Long id; String name; }
