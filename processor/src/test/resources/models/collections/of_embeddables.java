@Embeddable class Address { String street; @Column(nullable = false) String city; }
@Entity class Person { @Id Long id; @ElementCollection List<Address> list; @ElementCollection Set<Address> set; }
