// An embeddable class becomes a record.
@Embeddable class Address { String street; String town; }
@Entity class Member { @Id Long id; Address home; }
// stays
@Embeddable record Address(String street, String town) {}
@Entity class Member { @Id Long id; Address home; }
