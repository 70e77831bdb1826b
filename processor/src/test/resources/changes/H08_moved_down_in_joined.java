// An attribute moves to the class below; the other rows would lose its values.
// row: insert into Animal (id, name) values (1, 'Kaa'), (2, 'Rex')
// row: insert into Dog (id) values (2)
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; }
@Entity class Dog extends Animal { String name; String breed; }
