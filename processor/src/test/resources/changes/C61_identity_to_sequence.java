// The ids come from a sequence, no longer from an identity: the sequence would count over ids that are taken.
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
