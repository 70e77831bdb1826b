// The value that marks the rows of a class changes, while rows have the old one.
// row: insert into Animal (id, DTYPE) values (1, 'Dog')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity class Animal { @Id Long id; }
@Entity @DiscriminatorValue("dog") class Dog extends Animal { String breed; }
