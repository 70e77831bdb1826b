// A column of a join table gets another name.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
// becomes
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(name = "tag_id")) Set<Tag> tags; }
