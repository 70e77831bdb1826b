enum K { B, A }
@Embeddable class Nul { String x; Integer y; }
@Entity class Tgt { @Id Long id; String code; }
@Entity class KeyEnt { @Id Long id; }
@Entity class EcMap { @Id Long id; @ElementCollection Map<String,String> mp; @ElementCollection @MapKeyColumn(name="k", length=10) @Column(name="v", length=20) Map<String,String> sized; @ElementCollection Map<KeyEnt,Integer> byEntity; @ElementCollection @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(length=9) Map<K,String> byEnum; @ElementCollection Map<K,String> byOrdinal; @ElementCollection Map<Integer,Nul> toEmb; @ElementCollection @AttributeOverride(name="key", column=@Column(name="kk")) @AttributeOverride(name="value.x", column=@Column(name="xx")) Map<String,Nul> over; @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<java.util.Date, Integer> byDate; }
@Entity class O2mMapKey { @Id Long id; @OneToMany @MapKey(name="code") Map<String,Tgt> xs; }
@Entity class O2mMapCol { @Id Long id; @OneToMany @MapKeyColumn(name="mk") Map<String,Tgt> xs; }
@Entity class O2mMapDef { @Id Long id; @OneToMany Map<String,Tgt> xs; }
@Entity class O2mMapEnt { @Id Long id; @OneToMany Map<KeyEnt,Tgt> xs; }
@Entity class O2mMapJoin { @Id Long id; @OneToMany @MapKeyJoinColumn(name="ke") Map<KeyEnt,Tgt> xs; }
@Entity class M2mMap { @Id Long id; @ManyToMany Map<String,Tgt> xs; }
@Entity class TgtJc { @Id Long id; @ManyToOne Inv inv; }
@Entity class O2mJcMap { @Id Long id; @OneToMany @JoinColumn(name="own3") @MapKeyColumn(name="mkk") Map<String,TgtJc> xs; }
@Entity class Inv { @Id Long id; @OneToMany(mappedBy = "inv") @MapKeyColumn(name="inv_key") Map<String,TgtJc> xs; }
@Entity class InvKey { @Id Long id; @OneToMany(mappedBy = "invKey") @MapKey(name = "code") Map<String,Keyed> xs; }
@Entity class Keyed { @Id Long id; String code; @ManyToOne InvKey invKey; }
