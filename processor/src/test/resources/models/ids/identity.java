@Entity class Unit { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity class IntRow { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "row_no") Integer id; }
