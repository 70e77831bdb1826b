// A column goes with its values.
@Entity class A { @Id Long id; String name; }
// becomes
@Entity class A { @Id Long id; }
