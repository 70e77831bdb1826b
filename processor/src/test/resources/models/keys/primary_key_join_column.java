@Entity class Person { @Id Long id; @OneToOne(mappedBy = "person") Details details; }
@Entity class Details { @Id Long id; @OneToOne @PrimaryKeyJoinColumn Person person; }
