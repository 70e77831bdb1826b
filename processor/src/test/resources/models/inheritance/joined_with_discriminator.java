@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "vtype") class Vehicle { @Id Long id; }
@Entity @DiscriminatorValue("C") class Car extends Vehicle { int seats; }
