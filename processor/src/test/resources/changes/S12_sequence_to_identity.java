// The id is numbered by an identity column: the sequence is unused and goes; numbers go on after the rows.
@Entity class Item { @Id @GeneratedValue Long id; }
// becomes
@Entity class Item { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
