// A text becomes a number.
@Entity class A { @Id Long id; String amount; }
// becomes
@Entity class A { @Id Long id; Integer amount; }
