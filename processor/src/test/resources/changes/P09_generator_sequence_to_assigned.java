// Ids that came from a sequence are assigned now.
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
// becomes
@Entity class User { @Id Long id; }
