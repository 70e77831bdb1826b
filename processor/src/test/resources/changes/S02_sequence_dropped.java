// The id is no longer generated: the sequence goes, and no row is lost.
@Entity class Item { @Id @GeneratedValue Long id; }
// becomes
@Entity class Item { @Id Long id; }
