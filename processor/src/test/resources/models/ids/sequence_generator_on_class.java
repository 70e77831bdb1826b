@Entity @SequenceGenerator(name = "rows", sequenceName = "rowNumbers", allocationSize = 1) class Unit { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rows") Long id; }
