@Entity class A { @Id @GeneratedValue(generator = "ga") @SequenceGenerator(name = "ga", sequenceName = "common", allocationSize = 20) Long id; }
@Entity class B { @Id @GeneratedValue(generator = "gb") @SequenceGenerator(name = "gb", sequenceName = "common", allocationSize = 20) Long id; }
