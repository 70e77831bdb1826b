@Entity class Unit { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_gen") Long id; }
