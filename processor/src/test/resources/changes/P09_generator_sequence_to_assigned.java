// Ids that came from a sequence are assigned now.
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
// becomes
@Entity class Member { @Id Long id; }
