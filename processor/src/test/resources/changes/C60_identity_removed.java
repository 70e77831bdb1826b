// An identity goes.
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
// becomes
@Entity class User { @Id  Long id; }
