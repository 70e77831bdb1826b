@Embeddable class ItemId implements Serializable { Long cart; int pos; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class Cart { @Id Long id; @OneToMany(mappedBy = "cart") List<Item> items; }
@Entity class Item { @EmbeddedId ItemId id; @MapsId("cart") @ManyToOne @JoinColumn(name = "cart_no") Cart cart; }
