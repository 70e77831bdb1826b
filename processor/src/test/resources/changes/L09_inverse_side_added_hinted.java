// The same with the answer that the message offers.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
// becomes
@Entity class Tag { @Id Long id; @ManyToMany(mappedBy = "tags") Set<Item> items; }
@Entity class Item { @Id Long id; @ManyToMany @RenamedFrom(columns = "items_id=Item_id") Set<Tag> tags; }
