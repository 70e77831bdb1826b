// The annotation stands in the embeddable and is about every owner.
@Embeddable class Address { String street; }
@Entity class Member { @Id Long id; Address home; }
@Entity class Shop { @Id Long id; Address place; }
// becomes
@Embeddable class Address { @RenamedFrom("street") String road; }
@Entity class Member { @Id Long id; Address home; }
@Entity class Shop { @Id Long id; Address place; }
