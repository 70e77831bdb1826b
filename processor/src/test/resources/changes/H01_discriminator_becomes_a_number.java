// The discriminator becomes a number, of which the texts in the rows are none.
// row: insert into Animal (id, DTYPE) values (1, 'Animal')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Animal { @Id Long id; }
@Entity @DiscriminatorValue("2") class Dog extends Animal { String breed; }
