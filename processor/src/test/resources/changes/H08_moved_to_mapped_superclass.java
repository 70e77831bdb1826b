// An attribute moves to a mapped superclass, which has no table.
@Entity class Dog { @Id Long id; String name; }
// stays
@MappedSuperclass abstract class Named { String name; }
@Entity class Dog extends Named { @Id Long id; }
