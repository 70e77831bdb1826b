// A unique key goes.
@Entity class Item { @Id Long id; @Column(unique = true) String code; }
// becomes
@Entity class Item { @Id Long id; String code; }
