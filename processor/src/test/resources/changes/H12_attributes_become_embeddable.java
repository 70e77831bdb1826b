// Attributes move into an embeddable and keep their columns.
@Entity class Member { @Id Long id; String street; String town; }
// stays
@Embeddable class Address { String street; String town; }
@Entity class Member { @Id Long id; Address home; }
