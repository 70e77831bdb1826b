// A list becomes a set: the rows have to be different.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany List<Tag> tags; }
// becomes
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
