// Two subclasses mean different things by one column.
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { }
@Entity class Cat extends Animal { }
// becomes
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { @Column(name = "name") Integer called; }
@Entity class Cat extends Animal { String name; }
