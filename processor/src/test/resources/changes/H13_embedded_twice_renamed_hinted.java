// Where it is embedded twice in one table, the annotation has a former name for each.
@Embeddable class Address { String street; }
@Entity class Shop { @Id Long id; Address place; @AttributeOverride(name = "street", column = @Column(name = "stock_street")) Address stock; }
// becomes
@Embeddable class Address { @RenamedFrom({"street", "stock_street"}) String road; }
@Entity class Shop { @Id Long id; Address place; @AttributeOverride(name = "road", column = @Column(name = "stock_road")) Address stock; }
