// The key of a table with rows becomes an identity, which goes on behind them.
@Entity class Member { @Id Long id;  }
// becomes
@Entity class Member { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
