// One table for the hierarchy becomes one for each class with all that it has.
// revision: allow = {@Allow(code = "MV101", reason = "as shown")}
// row: insert into Animal (id, DTYPE, name, breed) values (1, 'Animal', 'Kaa', null), (2, 'Dog', 'Rex', 'beagle')
@Entity class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
