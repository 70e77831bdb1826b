// A required attribute moves up: rows of other classes need a value, and have none.
// revision: allow = @Allow(code = "MV101", reason = "as shown")
// row: insert into Animal (id) values (1), (2)
// row: insert into Dog (id, name) values (2, 'Rex')
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; }
@Entity class Dog extends Animal { @Column(nullable = false) String name; String breed; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; @Column(nullable = false) String name; }
@Entity class Dog extends Animal { String breed; }
