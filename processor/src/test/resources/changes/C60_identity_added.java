// An identity comes.
@Entity class User { @Id  Long id; }
// becomes
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
