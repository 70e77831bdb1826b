@Entity class Country { @Id Long id; }
@Embeddable class Address { String street; @ManyToOne Country country; @ManyToOne(optional = false) @JoinColumn(name = "origin_id") Country origin; }
@Entity class Person { @Id Long id; Address home; @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country")) @AssociationOverride(name = "origin", joinColumns = @JoinColumn(name = "work_origin")) @AttributeOverride(name = "street", column = @Column(name = "work_street")) Address work; }
