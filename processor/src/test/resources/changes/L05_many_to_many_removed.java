// A join table goes with what it says.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
// becomes
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; }
