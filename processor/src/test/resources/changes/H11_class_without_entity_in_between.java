// A class in between that is no entity maps nothing.
// row: insert into Animal (id, DTYPE, breed) values (1, 'Dog', 'beagle')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// stays
@Entity class Animal { @Id Long id; }
class Pet extends Animal { String owner; }
@Entity class Dog extends Pet { String breed; }
