// Ids that were assigned come from a sequence now, which would count over ids that are taken.
@Entity class Member { @Id  Long id; }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
