// A joined hierarchy of three levels is added: each key and reference is there once.
@Entity class Zoo { @Id Long id; }
// becomes
@Entity class Zoo { @Id Long id; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Animal { @Id Long id; String name; }
@Entity class Dog extends Animal { String breed; }
@Entity class Puppy extends Dog { Integer weeks; }
