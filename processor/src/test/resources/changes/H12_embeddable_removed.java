// An embeddable goes with its columns.
@Embeddable class Address { String street; String town; }
@Entity class Member { @Id Long id; Address home; }
// becomes
@Embeddable class Address { String street; String town; }
@Entity class Member { @Id Long id; }
