// Ids come from a table of numbers, no longer from a sequence.
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
