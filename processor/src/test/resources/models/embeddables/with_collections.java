@Embeddable class Contact { String mail; @ElementCollection Set<String> phones; }
@Entity class Person { @Id Long id; Contact contact; }
