// A table for each class becomes one for the hierarchy.
// revision: allow = {@Allow(code = "MV101", reason = "as shown")}
// row: insert into Animal (id, name) values (1, 'Kaa'), (2, 'Rex')
// row: insert into Dog (id, breed) values (2, 'beagle')
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
