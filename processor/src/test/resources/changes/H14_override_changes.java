// An override gives a column another name.
@Embeddable class Address { String street; }
@Entity class Member { @Id Long id; @AttributeOverride(name = "street", column = @Column(name = "home_street")) Address home; }
// becomes
@Embeddable class Address { String street; }
@Entity class Member { @Id Long id; @AttributeOverride(name = "street", column = @Column(name = "street_at_home")) Address home; }
