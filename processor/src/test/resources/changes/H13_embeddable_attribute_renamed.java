// An attribute of an embeddable is renamed, in each of its owners.
@Embeddable class Address { String street; }
@Entity class Member { @Id Long id; Address home; }
@Entity class Shop { @Id Long id; Address place; @AttributeOverride(name = "street", column = @Column(name = "stock_street")) Address stock; }
// becomes
@Embeddable class Address { String road; }
@Entity class Member { @Id Long id; Address home; }
@Entity class Shop { @Id Long id; Address place; @AttributeOverride(name = "road", column = @Column(name = "stock_road")) Address stock; }
