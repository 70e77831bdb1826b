@Entity class Dept { @Id Long id; String name; @OneToMany(mappedBy="dept") List<Emp> emps; @OneToMany @JoinColumn(name="dept_fk") Set<Asset> assets; @OneToMany @JoinColumn Set<Asset2> assetsDefault; }
@Entity class Emp { @Id Long id; @ManyToOne Dept dept; @ManyToOne(optional=false) Dept homeDept; @ManyToOne @JoinColumn(name="boss", nullable=false, unique=true) Emp boss; @OneToOne Address addr; @OneToOne(optional=false) Address mainAddr; @OneToOne(mappedBy="emp") Badge badge; @ManyToMany @JoinTable(name = "emp_list") List<Skill> skillList; @ManyToMany Set<Skill> skillSet; @ManyToMany @OrderColumn(name="pos") @JoinTable(name = "emp_ord") List<Skill> skillOrdered; @ManyToMany @JoinTable(name="emp_sk", joinColumns=@JoinColumn(name="e"), inverseJoinColumns=@JoinColumn(name="s")) Set<Skill> skillNamed; @ManyToMany @JoinTable(name = "emp_coll") Collection<Skill> skillColl;
 @ManyToOne @JoinColumn(foreignKey=@ForeignKey(name="fk_named")) Dept named; @ManyToOne @JoinColumn(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) Dept nocon; @ManyToOne @JoinColumn(name="d_name", referencedColumnName="name") Dept2 byName; @ManyToOne @JoinTable(name="emp_jt") Dept viaTable; @ManyToOne @JoinColumns({@JoinColumn(name="k1x", referencedColumnName="k1"), @JoinColumn(name="k2x", referencedColumnName="k2")}) Comp comp; @ManyToOne Comp compDef; @OneToOne Comp comp1;
 @ManyToOne(fetch=FetchType.LAZY) @JoinColumn(nullable=false) Dept nn;
 @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) Dept casc; @ManyToOne @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.SET_NULL) Dept setNull;
 @Column(name = "dept_id", insertable = false, updatable = false) Long deptId; }
@Entity class Dept2 implements Serializable { @Id Long id; @Column(unique=true, length = 30) String name; @Column(precision = 8, scale = 1) BigDecimal code; }
@Entity class Address { @Id Long id; }
@Entity class Badge { @Id Long id; @OneToOne Emp emp; }
@Entity class Asset { @Id Long id; }
@Entity class Asset2 { @Id Long id; }
@Entity class Skill { @Id Long id; @ManyToMany(mappedBy="skillSet") Set<Emp> emps; }
@Embeddable class CompId implements Serializable { Long k2; String k1; public boolean equals(Object o){return true;} public int hashCode(){return 1;} }
@Entity class Comp { @EmbeddedId CompId id; String v; }
@Entity class Self { @Id Long id; @ManyToOne Self parent; @OneToMany(mappedBy="parent") List<Self> kids; @ManyToMany Set<Self> friends; }
@Entity class Typed { @Id @Column(length = 12) String code; @Column(columnDefinition = "varchar(9)", unique = true) String def; }
@Entity class RefTyped { @Id Long id; @ManyToOne Typed typed; @ManyToOne @JoinColumn(name = "dd", referencedColumnName = "def") Typed byDef; @OneToOne @JoinColumn(name = "one_to", nullable = false) Typed one; }
interface HasTarget {}
@Entity class WithInterface { @Id Long id; @ManyToOne(targetEntity = Targeted.class) HasTarget target; @OneToMany(targetEntity = Targeted.class) Set rawSet; }
@Entity class Targeted implements HasTarget { @Id Long id; }
