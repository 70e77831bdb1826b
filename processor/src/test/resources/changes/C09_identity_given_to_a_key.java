// The key of a table with rows becomes an identity, which goes on behind them.
@Entity class User { @Id Long id;  }
// becomes
@Entity class User { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
