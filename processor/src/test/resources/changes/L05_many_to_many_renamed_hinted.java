// The attribute of a join table is renamed, and one column with it, as the message offers.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
// becomes
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany @RenamedFrom(columns = "labels_id=tags_id") Set<Tag> labels; }
