// Where the columns are named, the inverse side changes nothing.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "item_id"), inverseJoinColumns = @JoinColumn(name = "tag_id")) Set<Tag> tags; }
// stays
@Entity class Tag { @Id Long id; @ManyToMany(mappedBy = "tags") Set<Item> items; }
@Entity class Item { @Id Long id; @ManyToMany @JoinTable(joinColumns = @JoinColumn(name = "item_id"), inverseJoinColumns = @JoinColumn(name = "tag_id")) Set<Tag> tags; }
