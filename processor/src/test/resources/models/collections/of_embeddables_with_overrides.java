@Embeddable class Address { String street; String city; }
@Entity class Person { @Id Long id; @ElementCollection @AttributeOverride(name = "street", column = @Column(name = "road", length = 80)) List<Address> list; }
