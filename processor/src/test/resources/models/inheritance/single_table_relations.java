@Entity class Owner { @Id Long id; @OneToMany(mappedBy = "owner") List<Dog> dogs; }
@Entity class Animal { @Id Long id; @ManyToOne Animal mother; }
@Entity class Dog extends Animal { @ManyToOne Owner owner; @ManyToMany Set<Cat> enemies; }
@Entity class Cat extends Animal { @ElementCollection Set<String> toys; }
