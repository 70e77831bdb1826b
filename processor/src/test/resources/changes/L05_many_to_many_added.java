// A join table for what are now many on both sides.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; }
// becomes
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
