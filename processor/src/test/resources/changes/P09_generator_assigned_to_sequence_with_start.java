// Ids that were assigned come from a sequence now, which starts behind them.
@Entity class Member { @Id  Long id; }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "Member_SEQ") @SequenceGenerator(name = "Member_SEQ", sequenceName = "Member_SEQ", initialValue = 1000, allocationSize = 50) Long id; }
