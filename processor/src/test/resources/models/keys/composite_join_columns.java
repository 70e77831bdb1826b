@Embeddable class Geo implements Serializable { String land; String town; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class City { @EmbeddedId Geo id; }
@Entity class Shop { @Id Long id; @ManyToOne @JoinColumn(name = "shop_town", referencedColumnName = "town") @JoinColumn(name = "shop_land", referencedColumnName = "land") City city; @OneToOne City seat; @ManyToMany Set<City> branches; }
