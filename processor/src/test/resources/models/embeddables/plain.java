@Embeddable class Address { String street; @Column(nullable = false) String city; @Column(length = 10) String zip; int number; }
@Entity class Person { @Id Long id; @Embedded Address home; }
