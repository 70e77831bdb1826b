// An entity goes, and another one with nothing in common takes its table's name: the columns are asked for.
@Entity @Table(name = "a") class A { @Id Long id; String x; }
// becomes
@Entity @Table(name = "a") class B { @Id UUID code; LocalDate day; }
