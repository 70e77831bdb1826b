// The same with the answer that the message offers.
// row: insert into Animal (id, DTYPE, breed) values (1, 'Dog', 'beagle')
@Entity class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
// becomes
@Entity @DiscriminatorColumn(name = "kind") @RenamedFrom(columns = "kind=DTYPE") class Animal { @Id Long id; }
@Entity class Dog extends Animal { String breed; }
