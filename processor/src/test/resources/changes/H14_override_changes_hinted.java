// The same with the former name, where the override stands.
@Embeddable class Address { String street; }
@Entity class Member { @Id Long id; @AttributeOverride(name = "street", column = @Column(name = "home_street")) Address home; }
// becomes
@Embeddable class Address { @RenamedFrom("home_street") String street; }
@Entity class Member { @Id Long id; @AttributeOverride(name = "street", column = @Column(name = "street_at_home")) Address home; }
