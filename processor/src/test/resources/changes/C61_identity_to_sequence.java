// The ids come from a sequence, no longer from an identity: it has to start behind the rows.
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
// becomes
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
