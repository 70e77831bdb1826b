// The id is numbered by a sequence: it must not give numbers that are taken.
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue Long id; }
