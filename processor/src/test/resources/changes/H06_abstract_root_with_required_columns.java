// The root is abstract, columns are required, and a discriminator has a name and values of its own.
// revision: allow = @Allow(code = "MV101", reason = "as shown")
// row: insert into Animal (id, name) values (1, 'Kaa'), (2, 'Rex')
// row: insert into Dog (id, breed) values (2, 'beagle')
// row: insert into Snake (id, len) values (1, 9)
@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Animal { @Id Long id; @Column(nullable = false) String name; }
@Entity class Dog extends Animal { @Column(nullable = false) String breed; }
@Entity class Snake extends Animal { Integer len; }
// becomes
@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) abstract class Animal { @Id Long id; @Column(nullable = false) String name; }
@Entity @DiscriminatorValue("1") class Dog extends Animal { String breed; }
@Entity @DiscriminatorValue("2") class Snake extends Animal { Integer len; }
