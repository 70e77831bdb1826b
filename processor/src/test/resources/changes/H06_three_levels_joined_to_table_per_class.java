// The same from joined tables to one for each class, with a class in between that has rows of its own.
// revision: allow = @Allow(code = "MV101", reason = "as shown")
// row: insert into Animal (id, name) values (1, 'Kaa'), (2, 'Rex'), (3, 'Max')
// row: insert into Dog (id, breed) values (2, 'beagle'), (3, 'pug')
// row: insert into Puppy (id, weeks) values (3, 5)
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
@Entity class Puppy extends Dog { Integer weeks; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
@Entity class Puppy extends Dog { Integer weeks; }
