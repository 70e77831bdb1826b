@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("a") class Animal { @Id Long id; }
@Entity @DiscriminatorValue("d") class Dog extends Animal { }
