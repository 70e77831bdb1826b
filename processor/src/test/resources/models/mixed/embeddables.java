@Embeddable class Addr { String street; @Column(nullable=false) String city; int no; @Embedded Geo geo; @ManyToOne Country country; }
@Embeddable class Geo { double lat; Double lon; }
@Embeddable class Nul { String x; Integer y; }
@Embeddable record Rec(String first, @Column(name = "scnd", length=10) String second) {}
@Entity class Country { @Id Long id; }
@Entity class Person { @Id Long id; @Embedded Addr home; @Embedded @AttributeOverrides({@AttributeOverride(name="street", column=@Column(name="w_street")),@AttributeOverride(name="city", column=@Column(name="w_city")),@AttributeOverride(name="no", column=@Column(name="w_no")),@AttributeOverride(name="geo.lat", column=@Column(name="w_lat")),@AttributeOverride(name="geo.lon", column=@Column(name="w_lon"))}) @AssociationOverride(name="country", joinColumns=@JoinColumn(name="w_country")) Addr work; Rec rec; }
@Embeddable class Links { @ManyToOne(optional = false) Country must; @ManyToMany Set<Country> many; @OneToOne Country one; @Enumerated(EnumType.STRING) Kind kind; Kind ord; }
enum Kind { B, A }
@Entity class Linked { @Id Long id; Links links; }
@MappedSuperclass class Ms { @Id Long id; @Column(name="ms_col") String msCol; @Column(unique=true) String msU; @ManyToOne MsTarget target; @Version Long ver; }
@Entity class MsTarget { @Id Long id; }
@Entity @AttributeOverride(name="msCol", column=@Column(name="over", length=7)) @AssociationOverride(name="target", joinColumns=@JoinColumn(name="tgt")) class MsA extends Ms { String own; }
@Entity class MsB extends Ms { String zOwn, aOwn; }
@Embeddable class Money<C> { BigDecimal amount; C currency; }
@MappedSuperclass class Priced<C> { @Id Long id; @Embedded Money<C> price; }
@Entity class PricedInEuro extends Priced<String> { }
@Embeddable class EmbBase { String baseText; }
@MappedSuperclass class EmbMs { Integer fromMs; }
@Embeddable class EmbSub extends EmbMs { String subText; }
@Entity class WithSub { @Id Long id; EmbSub sub; }
@Entity class NotEmbeddableAnnotated { @Id Long id; @Embedded Plain plain; }
class Plain { String p; int q; }
