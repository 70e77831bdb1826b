@Entity class Country { @Id Long id; }
@MappedSuperclass abstract class Base { @Id Long id; @ManyToOne Country country; }
@Entity @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "home_country")) class Person extends Base { }
@Entity class Firm extends Base { }
