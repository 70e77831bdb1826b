// The columns of a relation in an embeddable are named anew.
@Entity class Town { @Id Long id; }
@Embeddable class Address { @ManyToOne Town town; }
@Entity class Member { @Id Long id; Address home; }
// becomes
@Entity class Town { @Id Long id; }
@Embeddable class Address { @RenamedFrom("town_id") @ManyToOne Town town; }
@Entity class Member { @Id Long id; @AssociationOverride(name = "town", joinColumns = @JoinColumn(name = "home_town")) Address home; }
