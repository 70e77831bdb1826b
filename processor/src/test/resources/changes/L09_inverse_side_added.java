// The inverse side of a many-to-many is mapped, after which JPA names the column.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
// becomes
@Entity class Tag { @Id Long id; @ManyToMany(mappedBy = "tags") Set<Item> items; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
