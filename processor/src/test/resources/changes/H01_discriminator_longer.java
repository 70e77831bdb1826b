// The discriminator column grows.
// row: insert into Animal (id, DTYPE) values (1, 'Animal')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @DiscriminatorColumn(length = 60) class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
