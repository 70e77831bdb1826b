// The inverse side of a many-to-many is mapped.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
// stays
@Entity class Tag { @Id Long id; @ManyToMany(mappedBy = "tags") Set<Item> items; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
