// The same with consent; rows of the removed class stand against the new check.
// revision: allow = @Allow(code = "DS103", at = "Animal.breed", reason = "no dogs any more")
// row: insert into Animal (id, DTYPE, breed) values (1, 'Dog', 'beagle')
@Entity class Animal { @Id Long id; }
@Entity class Cat extends Animal { }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity class Animal { @Id Long id; }
@Entity class Cat extends Animal { }
