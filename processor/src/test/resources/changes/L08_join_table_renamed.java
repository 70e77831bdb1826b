// A join table gets another name: rows and keys stay.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
// becomes
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany @JoinTable(name = "tagging") @RenamedFrom("Item_Tag") Set<Tag> tags; }
