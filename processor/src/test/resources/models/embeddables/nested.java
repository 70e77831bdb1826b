@Embeddable class Geo { double lat; double lon; }
@Embeddable class Address { String street; Geo geo; }
@Entity class Place { @Id Long id; Address address; @AttributeOverride(name = "geo.lat", column = @Column(name = "o_lat")) @AttributeOverride(name = "geo.lon", column = @Column(name = "o_lon")) @AttributeOverride(name = "street", column = @Column(name = "o_street")) Address other; }
