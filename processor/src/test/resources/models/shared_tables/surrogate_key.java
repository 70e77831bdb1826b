@Entity class Person {
  @Id Long id;
  @ManyToMany
  @JoinTable(name = "contact", joinColumns = @JoinColumn(name = "person_id"), inverseJoinColumns = @JoinColumn(name = "other_id"))
  Set<Person> contacts;
  @ManyToMany
  @JoinTable(name = "visit", joinColumns = @JoinColumn(name = "person_id"), inverseJoinColumns = @JoinColumn(name = "other_id"))
  List<Person> visited;
  @OneToMany
  @JoinTable(name = "gift", joinColumns = @JoinColumn(name = "person_id"), inverseJoinColumns = @JoinColumn(name = "other_id"))
  List<Person> givers;
  @ElementCollection
  @CollectionTable(name = "nick", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "nick", nullable = false)
  Set<String> nicks;
}

@MappedSuperclass abstract class Between {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @ManyToOne Person person;
  @ManyToOne Person other;
}

@Entity @Table(name = "contact") class Contact extends Between { LocalDate since; }

@Entity @Table(name = "visit") class Visit extends Between { @Column(nullable = false) Instant moment; }

@Entity @Table(name = "gift") class Gift extends Between { String what; }

@Entity @Table(name = "nick") class Nick {
  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
  @ManyToOne Person person;
  String nick;
}
