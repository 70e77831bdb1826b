@org.hibernate.annotations.GenericGenerator(
    name = "counted",
    strategy = "sequence",
    parameters = @org.hibernate.annotations.Parameter(name = "sequence_name", value = "counter"))
@org.hibernate.annotations.GenericGenerator(name = "made", strategy = "uuid2")
package;
@Entity class Car { @Id @GeneratedValue(generator = "counted") Long id; }
@Entity class Bus { @Id @GeneratedValue(generator = "made") UUID id; }
