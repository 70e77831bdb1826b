enum K { B, A }
@Embeddable class Addr { String street; @Column(nullable=false) String city; int no; @ManyToOne Country country; }
@Embeddable class Nul { String x; Integer y; }
@Embeddable record Full(@Column(nullable = false) String f, @Column(nullable = false) Integer g) {}
@Entity class Country { @Id Long id; }
@Entity class Person { @Id Long id; @ElementCollection Set<String> setBasic; @ElementCollection List<String> listBasic; @ElementCollection @OrderColumn List<String> listOrdered; @ElementCollection Set<Nul> setEmb; @ElementCollection List<Nul> listEmb; @ElementCollection Set<Full> setFull;
  @ElementCollection @CollectionTable(name="tags_t", joinColumns=@JoinColumn(name="p_id"), uniqueConstraints=@UniqueConstraint(columnNames={"p_id","tag"}), indexes=@Index(columnList="tag")) @Column(name="tag", nullable=false, length=20) Set<String> tags;
  @ElementCollection @Enumerated(EnumType.STRING) Set<K> enumSet; @ElementCollection Set<K> ordSet; @ElementCollection Set<Addr> addrSet; @ElementCollection Collection<Integer> coll; @ElementCollection @Column(nullable=false) Set<Integer> nnSet; @ElementCollection @Lob @Column(name="big") List<String> lobList;
  @ElementCollection @AttributeOverride(name = "x", column = @Column(name = "xx", length = 4)) List<Nul> over; @ElementCollection(targetClass = String.class) List<String> targeted; @ElementCollection @CollectionTable(foreignKey = @ForeignKey(name = "fk_written")) List<Long> withKey; }
@Entity(name = "EcNamed") @Table(name = "t_ec") class Named { @Id @Column(name = "pkCol") Long id; @ElementCollection Set<String> elCol; }
@Embeddable class HasList { @ElementCollection List<String> within; }
@Entity class Embeds { @Id Long id; HasList has; }
@Embeddable record TwoId(Long a, String b) implements Serializable {}
@Entity class ByTwo { @EmbeddedId TwoId id; @ElementCollection Set<String> names; }
