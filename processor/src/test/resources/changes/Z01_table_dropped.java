// A table goes with its rows.
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id Long id; }
// becomes
@Entity class Zoo { @Id Long id; }
