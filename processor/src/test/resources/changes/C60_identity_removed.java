// An identity goes.
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
// becomes
@Entity class Member { @Id  Long id; }
