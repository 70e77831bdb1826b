// Tables with all that a class has become joined ones.
// row: insert into Animal (id, name) values (1, 'Kaa')
// row: insert into Dog (id, name, breed) values (2, 'Rex', 'beagle')
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
