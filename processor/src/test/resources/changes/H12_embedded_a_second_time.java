// An embeddable is embedded a second time, under other names.
@Embeddable class Address { String street; }
@Entity class Member { @Id Long id; Address home; }
// becomes
@Embeddable class Address { String street; }
@Entity class Member { @Id Long id; Address home; @AttributeOverride(name = "street", column = @Column(name = "work_street")) Address work; }
