// The discriminator column gets another name.
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @DiscriminatorColumn(name = "kind") class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
