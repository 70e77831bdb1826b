// The same with what the rows of other classes get.
// revision: allow = @Allow(code = "MV101", reason = "as shown")
// row: insert into Animal (id) values (1), (2)
// row: insert into Dog (id, name) values (2, 'Rex')
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; }
@Entity class Dog extends Animal { @Column(nullable = false) String name; String breed; }
// becomes
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; @Column(nullable = false) @Backfill("'?'") String name; }
@Entity class Dog extends Animal { String breed; }
