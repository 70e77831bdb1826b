// An abstract entity in between has no rows, but its columns.
// row: insert into Animal (id, DTYPE, breed) values (1, 'Dog', 'beagle')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity class Animal { @Id Long id; }
@Entity abstract class Pet extends Animal { String owner; }
@Entity class Dog extends Pet { String breed; }
