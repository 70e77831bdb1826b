// A subclass with a column that the rows of others leave empty.
// row: insert into Animal (id, DTYPE) values (1, 'Dog')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
@Entity class Cat extends Animal { Integer lives; }
