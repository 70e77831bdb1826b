// JPA 3.2
@Entity class SeqUnnamed { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) @SequenceGenerator(allocationSize=7) Long id; }
@Entity class SeqOnlySequenceName { @Id @GeneratedValue @SequenceGenerator(sequenceName="unnamedSeq", allocationSize=8) Long id; }
@Entity @SequenceGenerator(sequenceName="unnamed_on_class", allocationSize=9) class ClassUnnamed { @Id @GeneratedValue Long id; }
