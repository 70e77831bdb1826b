@Entity class S { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) short id; }
@Entity class I { @Id @GeneratedValue Integer id; }
@Entity class B { @Id @GeneratedValue BigInteger id; }
