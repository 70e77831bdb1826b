@Entity class Person { @Id @GeneratedValue Long id; }
@Entity class Profile { @Id Long id; @MapsId @OneToOne Person person; String bio; }
@Entity class Photo { @Id Long id; @MapsId @OneToOne @JoinColumn(name = "owner_no") Profile profile; }
