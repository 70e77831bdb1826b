@MappedSuperclass class Named { @Column(length = 50) String name; }
@Embeddable class Contact extends Named { String mail; }
@Entity class Firm { @Id Long id; Contact contact; }
