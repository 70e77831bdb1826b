// A hierarchy of three levels; the rows of the lowest class are in all tables.
// revision: allow = @Allow(code = "MV101", reason = "as shown")
// row: insert into Animal (id, DTYPE, name, breed, weeks) values (1, 'Animal', 'Kaa', null, null), (2, 'Dog', 'Rex', 'beagle', null), (3, 'Puppy', 'Max', 'pug', 5)
@Entity class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
@Entity class Puppy extends Dog { Integer weeks; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
@Entity class Puppy extends Dog { Integer weeks; }
