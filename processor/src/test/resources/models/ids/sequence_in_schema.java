@Entity @Table(schema = "sales") class Unit { @Id @GeneratedValue(generator = "rows") @SequenceGenerator(name = "rows", sequenceName = "row_seq", schema = "sales") Long id; }
