// A first subclass: the rows that are there are of the class that was there.
@Entity class Animal { @Id Long id; }
// becomes
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
