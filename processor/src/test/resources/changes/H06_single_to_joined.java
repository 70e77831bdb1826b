// One table for the hierarchy becomes one for each class.
// row: insert into Animal (id, DTYPE, name, breed) values (1, 'Animal', 'Kaa', null), (2, 'Dog', 'Rex', 'beagle')
@Entity class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
