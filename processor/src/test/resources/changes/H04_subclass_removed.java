// A subclass goes: its column would be lost.
// row: insert into Animal (id, DTYPE, breed) values (1, 'Dog', 'beagle')
@Entity class Animal { @Id Long id; }
@Entity class Cat extends Animal { }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity class Animal { @Id Long id; }
@Entity class Cat extends Animal { }
