@Embeddable class Address { String street; String city; }
@Entity class Company { @Id Long id; Address seat; @AttributeOverride(name = "street", column = @Column(name = "bill_street")) @AttributeOverride(name = "city", column = @Column(name = "bill_city", nullable = false)) Address billing; }
