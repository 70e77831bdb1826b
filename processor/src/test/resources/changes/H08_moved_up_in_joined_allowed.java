// An attribute moves to the class above, and its values to the table of that class.
// revision: allow = {@Allow(code = "MV101", reason = "as shown")}
// row: insert into Animal (id) values (1), (2)
// row: insert into Dog (id, name) values (2, 'Rex')
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; }
@Entity class Dog extends Animal { String name; String breed; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
