@Entity class STBase { @Id Long id; @Column(nullable=false) String base; @Column(name = "base_prim") int basePrim; @Column(name = "base_basic") @Basic(optional = false) Integer baseBasic; @Embedded Part2 basePart; }
@Embeddable class Part { int partPrim; @Basic(optional = false) Integer partBasic; @ManyToOne(optional = false) ST2 partRef; }
@Embeddable class Part2 { int part2Prim; @ManyToOne(optional = false) ST2 part2Ref; }
@Entity class STa extends STBase { @Column(nullable=false) String a; int prim; @ManyToOne(optional=false) STBase ref; @Column(unique=true) String u; @ManyToMany Set<STBase> many; @Basic(optional = false) String basicFalse; String shared; @Column(name = "prim_col") int primCol; @Embedded Part part; @OneToOne(optional = false) STb one; }
@Entity class STb extends STBase { String b; @ElementCollection Set<String> tags; @OneToMany(mappedBy = "ref") List<STa> refs; }
@Entity class STaa extends STa { String deep; int primDeep; }
@Entity class STaaa extends STaa { int primDeeper; }
@Entity class STab extends STa { }
@Entity @Inheritance(strategy=InheritanceType.SINGLE_TABLE) @DiscriminatorColumn(name="kind", length=5) @DiscriminatorValue("X") class ST2 { @Id @GeneratedValue Long id; }
@Entity @DiscriminatorValue("Y") class ST2a extends ST2 { @Column(name = "y") String y; }
@Entity @DiscriminatorValue("Z") class ST2b extends ST2 { @Column(name = "y") String z; }
@Entity @Inheritance @DiscriminatorColumn(discriminatorType=DiscriminatorType.INTEGER) @DiscriminatorValue("1") class ST3 { @Id Long id; }
@Entity @DiscriminatorValue("2") class ST3a extends ST3 { }
@Entity @Inheritance @DiscriminatorColumn(discriminatorType=DiscriminatorType.CHAR) @DiscriminatorValue("A") abstract class ST4 { @Id Long id; }
@Entity @DiscriminatorValue("B") class ST4a extends ST4 { }
@Entity @Inheritance class STAlone { @Id Long id; }
@Entity @Inheritance @DiscriminatorColumn class STAloneWithColumn { @Id Long id; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class JBase { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String b; }
@Entity class JSub extends JBase { @Column(nullable=false) String s; int prim; }
@Entity @Table(name = "j_sub_2") @PrimaryKeyJoinColumn(name="jpk", foreignKey=@ForeignKey(name="fk_j2")) class JSub2 extends JBase { String s2; @ManyToMany Set<JSub> subs; }
@Entity class JSubSub extends JSub { @ManyToOne(optional=false) JBase other; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @DiscriminatorColumn class JD { @Id Long id; }
@Entity class JDa extends JD { }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class TPC { @Id @GeneratedValue Long id; @Column(nullable=false, unique=true) String b; @ManyToOne TPC parent; @Enumerated Kind kind; @ElementCollection Set<String> tags; }
enum Kind { ONE, TWO }
@Entity class TPCa extends TPC { String a; @ManyToOne STBase st; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class TPCAbs { @Id Long id; String b; }
@Entity class TPCAbsA extends TPCAbs { String a; }
@MappedSuperclass abstract class Between extends JBase { String betweenText; }
@Entity class JBetween extends Between { String below; }
@Entity class RefTpc { @Id Long id; @ManyToOne TPC tpc; @ManyToOne TPCa leaf; @ManyToOne TPCAbs abs; @ManyToOne JSub jsub; @ManyToOne STa sta; }
