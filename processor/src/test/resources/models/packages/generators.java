// Hibernate 7
@SequenceGenerator(name = "numbers", sequenceName = "all_numbers", allocationSize = 5)
@TableGenerator(name = "rows", table = "all_rows", pkColumnName = "what", valueColumnName = "last_one")
package;
@Entity class Car { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") Long id; }
@Entity class Bus { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers") Long id; }
@Entity class Tram { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "rows") Long id; }
