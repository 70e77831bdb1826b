// An entity takes the place of a join table, under the same names.
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @ManyToMany Set<Tag> tags; }
// stays
@Entity class Tag { @Id Long id; }
@Entity class Item { @Id Long id; @OneToMany(mappedBy = "item") Set<Tagging> taggings; }
@Entity @Table(name = "Item_Tag") @IdClass(TaggingId.class) class Tagging { @Id @ManyToOne @JoinColumn(name = "Item_id") Item item; @Id @ManyToOne @JoinColumn(name = "tags_id") Tag tag; }
class TaggingId { Long item; Long tag; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
