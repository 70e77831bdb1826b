@Entity @DiscriminatorColumn(name = "kind", length = 12) @DiscriminatorValue("A") class Animal { @Id Long id; }
@Entity @DiscriminatorValue("D") class Dog extends Animal { String breed; }
