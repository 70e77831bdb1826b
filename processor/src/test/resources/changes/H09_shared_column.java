// Two subclasses share a column, which stands in the table once.
// row: insert into Animal (id, DTYPE) values (1, 'Dog')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { }
@Entity class Cat extends Animal { }
// becomes
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { @Column(name = "name") String called; }
@Entity class Cat extends Animal { String name; }
