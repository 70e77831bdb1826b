@Entity class Unit { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rowGen") @SequenceGenerator(name = "rowGen") Long id; }
