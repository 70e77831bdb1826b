// A required attribute of a subclass: the column may be null, for the rows of others.
// row: insert into Animal (id, DTYPE) values (1, 'Animal')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { }
// becomes
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { @Column(nullable = false) String breed; }
