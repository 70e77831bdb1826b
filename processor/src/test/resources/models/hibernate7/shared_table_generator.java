// Hibernate 7
@Entity class TabGen { @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id; }
@Entity class TabGen2 { @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id; }
