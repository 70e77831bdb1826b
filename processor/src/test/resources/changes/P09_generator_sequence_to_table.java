// Ids come from a table of numbers, no longer from a sequence.
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
// becomes
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
