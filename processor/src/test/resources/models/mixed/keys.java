@Entity class Usr { @Id Long id; }
@Entity class Prof { @Id Long id; @MapsId @OneToOne Usr usr; }
@Entity class Prof2 { @Id @OneToOne Usr usr; }
@Entity class Prof3 { @Id Long id; @MapsId @OneToOne @JoinColumn(name="u_id") Usr usr; String txt; }
@Entity class Prof4 { @Id Long id; @OneToOne @PrimaryKeyJoinColumn Usr usr; }
@Entity class RefProf { @Id Long id; @ManyToOne Prof prof; @ManyToOne Prof2 prof2; @ManyToOne Prof3 prof3; }
@Embeddable class LineId implements Serializable { Long ord; Integer no; public boolean equals(Object o){return true;} public int hashCode(){return 1;} }
@Entity class Ord { @Id Long id; }
@Entity class Line { @EmbeddedId LineId id; @MapsId("ord") @ManyToOne Ord theOrder; String txt; }
class Line2Id implements Serializable { Long ord; Integer no; public boolean equals(Object o){return true;} public int hashCode(){return 1;} }
@Entity @IdClass(Line2Id.class) class Line2 { @Id @ManyToOne Ord ord; @Id Integer no; String a; String txt; }
@Entity class SubLine { @Id Long id; @ManyToOne Line line; @ManyToOne Line2 line2; }
@Embeddable record RecId(Long a, @Column(length = 10) String b) implements Serializable {}
@Entity class ByRecord { @EmbeddedId RecId id; @OneToMany(mappedBy = "parent") List<ByRecordChild> kids; }
@Entity class ByRecordChild { @Id Long id; @ManyToOne ByRecord parent; @OneToOne ByRecord one;
  @ManyToOne @JoinColumns({@JoinColumn(name = "x", referencedColumnName = "a"), @JoinColumn(name = "y", referencedColumnName = "b")}) ByRecord named; }
@Entity class ByOverride { @EmbeddedId @AttributeOverride(name = "a", column = @Column(name = "aa")) RecId id; @ManyToMany Set<ByRecord> recs; }
class PairId implements Serializable { Long left; String right; public boolean equals(Object o){return true;} public int hashCode(){return 1;} }
@Entity @IdClass(PairId.class) class Pair { @Id @Column(name = "lft") Long left; @Id @Column(name = "rgt", length = 5) String right; }
