// An identity comes.
@Entity class Member { @Id  Long id; }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
