// An embeddable, in which another one is nested.
@Embeddable class Place { String town; }
@Embeddable class Address { String street; Place place; }
@Entity class Member { @Id Long id; }
// becomes
@Embeddable class Place { String town; }
@Embeddable class Address { String street; Place place; }
@Entity class Member { @Id Long id; Address home; }
