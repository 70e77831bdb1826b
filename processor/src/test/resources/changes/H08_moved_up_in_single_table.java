// An attribute moves to the class above: the column stays where it is.
// row: insert into Animal (id, DTYPE, name) values (1, 'Dog', 'Rex')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String name; }
// stays
@Entity class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { }
