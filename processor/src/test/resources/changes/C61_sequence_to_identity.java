// The ids come from an identity, no longer from a sequence.
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
