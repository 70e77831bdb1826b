// A sequence comes before the table and goes after it.
@Entity class Zoo { @Id Long id; }
// becomes
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id @GeneratedValue Long id; }
