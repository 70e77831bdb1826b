@Entity class Person { @Id Long id; }
@Entity class Passport { @Id @OneToOne Person person; String number; }
@Entity class Visa { @Id @OneToOne @JoinColumn(name = "pass_id") Passport passport; }
