// Ids that were assigned come from a sequence now, which starts at 1, perhaps under rows that are there.
@Entity class User { @Id Long id; }
// becomes
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
