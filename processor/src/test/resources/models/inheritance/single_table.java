@Entity abstract class Animal { @Id @GeneratedValue Long id; @Column(nullable = false) String name; }
@Entity class Dog extends Animal { int age; @Column(nullable = false) String breed; }
@Entity class Cat extends Animal { boolean indoor; Integer lives; }
