@Entity class Person { @Id Long id; @ManyToMany Set<Person> friends; @ManyToMany @JoinTable(name = "enemies") Set<Person> enemies; }
