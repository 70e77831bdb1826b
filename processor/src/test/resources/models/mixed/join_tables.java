@Entity class Tgt { @Id Long id; String code; }
@Entity class O2mBag { @Id Long id; @OneToMany List<Tgt> xs; }
@Entity class O2mSet { @Id Long id; @OneToMany Set<Tgt> xs; }
@Entity class O2mOrd { @Id Long id; @OneToMany @OrderColumn List<Tgt> xs; }
@Entity class O2mJt { @Id Long id; @OneToMany @JoinTable(name="jt_x", joinColumns=@JoinColumn(name="o"), inverseJoinColumns=@JoinColumn(name="t")) List<Tgt> xs; }
@Entity class TgtJc { @Id Long id; }
@Entity class O2mJc { @Id Long id; @OneToMany @JoinColumn(name="own", nullable=false) List<TgtJc> xs; }
@Entity class O2mJcOrd { @Id Long id; @OneToMany @JoinColumn(name="own2") @OrderColumn(name="pos") List<TgtJc> xs; }
@Entity class TgtInv { @Id Long id; @ManyToOne O2mInvOrd par; }
@Entity class O2mInvOrd { @Id Long id; @OneToMany(mappedBy="par") @OrderColumn(name="pos") List<TgtInv> xs; }
@Entity class TgtOwn { @Id Long id; @ManyToOne @JoinColumn(name = "own_id", insertable = false, updatable = false) O2mOwn par; }
@Entity class O2mOwn { @Id Long id; @OneToMany @JoinColumn(name = "own_id") List<TgtOwn> xs; }
@Entity class M2mBag { @Id Long id; @ManyToMany List<Tgt> xs; }
@Entity class M2mSet { @Id Long id; @ManyToMany Set<Tgt> xs; }
@Entity class M2mOrd { @Id Long id; @ManyToMany @OrderColumn List<Tgt> xs; }
@Entity class M2mColl { @Id Long id; @ManyToMany Collection<Tgt> xs; }
@Entity class M2mSelf { @Id Long id; @ManyToMany Set<M2mSelf> xs; }
@Entity(name="Nmd") @Table(name="t_nmd") class M2mNamed { @Id @Column(name="pk_col") Long id; @ManyToMany Set<NmdTgt> xsYs; @ManyToOne NmdTgt oneRef; }
@Entity(name="NmdT") @Table(name="t_nmdt") class NmdTgt { @Id @Column(name="tpk") Long id; @ManyToMany(mappedBy="xsYs") Set<M2mNamed> back; }
@Entity(name="UniDirEnt") @Table(name="uni_t") class UniDir { @Id @Column(name="pkCol") Long id; @ManyToMany Set<NmdTgt> theTargets; }
@Entity class BiA { @Id Long id; @ManyToMany List<BiB> bs; }
@Entity class BiB { @Id Long id; @ManyToMany(mappedBy="bs") Set<BiA> as; }
@Entity class WithOne { @Id Long id; @OneToOne @JoinTable(name="o2o_jt") Tgt t; @ManyToOne @JoinTable(name="m2o_jt", joinColumns=@JoinColumn(name="a"), inverseJoinColumns=@JoinColumn(name="b")) Tgt t2; @ManyToOne(optional=false) @JoinTable(name="m2o_jt_nn") Tgt t3; }
@Entity class WithFacts { @Id Long id; @ManyToMany @JoinTable(name = "jt_facts", joinColumns = @JoinColumn(name = "o_id"), inverseJoinColumns = @JoinColumn(name = "t_id"),
  foreignKey = @ForeignKey(name = "fk_o"), inverseForeignKey = @ForeignKey(name = "fk_t"), uniqueConstraints = @UniqueConstraint(name = "uq_jt", columnNames = {"t_id", "o_id"}), indexes = @Index(name = "ix_jt", columnList = "t_id")) List<Tgt> xs; }
