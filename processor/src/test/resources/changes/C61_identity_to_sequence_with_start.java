// The ids come from a sequence that starts behind those of the identity.
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "Member_SEQ") @SequenceGenerator(name = "Member_SEQ", sequenceName = "Member_SEQ", initialValue = 1000, allocationSize = 50) Long id; }
