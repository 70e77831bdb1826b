@Entity class AutoLong { @Id @GeneratedValue Long id; String name; }
@Entity class AutoInt { @Id @GeneratedValue(strategy=GenerationType.AUTO) Integer id; }
@Entity class AutoUuid { @Id @GeneratedValue UUID id; }
@Entity class UuidStrat { @Id @GeneratedValue(strategy=GenerationType.UUID) String id; }
@Entity class UuidStrat2 { @Id @GeneratedValue(strategy=GenerationType.UUID) UUID id; }
@Entity class Ident { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Long id; }
@Entity class IdentInt { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) @Column(name = "key_no") int id; }
@Entity class SeqNoName { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; }
@Entity class SeqGenName { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="my_gen") Long id; }
@Entity class SeqGenAnn { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="gen2") @SequenceGenerator(name="gen2", sequenceName="custom_seq", allocationSize=1, initialValue=100) Long id; }
@Entity class SeqGenAnnNoSeq { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="gen3") @SequenceGenerator(name="gen3") Long id; }
@Entity @SequenceGenerator(name="gen4", sequenceName="seq4", schema="other") class SeqSchema { @Id @GeneratedValue(generator="gen4") Long id; }
@Entity class SeqElsewhere { @Id @GeneratedValue(generator="gen2") Long id; }
@Entity(name="Renamed") class SeqEntityName { @Id @GeneratedValue Long id; }
@Entity @Table(name="t_tabled") class SeqTableName { @Id @GeneratedValue Long id; }
@Entity @Table(name="inOther", schema="other") class InOther { @Id @GeneratedValue Long id; }
@MappedSuperclass abstract class MsBase<T> { @Id @GeneratedValue Long id; T payload; }
@Entity class GenStr extends MsBase<String> { }
@Entity class GenInt extends MsBase<Integer> { }
@MappedSuperclass abstract class Keyed<K extends Serializable> { @Id K id; }
@Entity class KeyedByUuid extends Keyed<UUID> { @ManyToOne GenStr str; }
@Entity @SequenceGenerator(name="onClass", sequenceName="on_class", allocationSize=3) class DefinesOnClass { @Id @GeneratedValue(generator="onClass") Long id; }
@Entity class UsesOtherClass { @Id @GeneratedValue(generator="onClass2") Long id; }
@Entity @SequenceGenerator(name="onClass2", sequenceName="of_defines_only", allocationSize=3) class DefinesOnly { @Id @GeneratedValue Long id; }
@MappedSuperclass class IdAbove { @Id @GeneratedValue(generator="below") Long id; }
@Entity @SequenceGenerator(name="below", sequenceName="below_seq", allocationSize=4) class GenBelow extends IdAbove { }
@MappedSuperclass @SequenceGenerator(name="above", sequenceName="above_seq", allocationSize=5) class GenAbove { }
@Entity class IdBelow extends GenAbove { @Id @GeneratedValue(generator="above") Long id; }
@MappedSuperclass @SequenceGenerator(name="same", sequenceName="same_seq", allocationSize=6) class GenSame { @Id @GeneratedValue(generator="same") Long id; }
@Entity class SubSame extends GenSame { }
@Entity class SubSame2 extends GenSame { }
@Entity class SeqNamedNoRef { @Id @GeneratedValue @SequenceGenerator(name = "noRef", sequenceName="no_ref", allocationSize=11) Long id; }
