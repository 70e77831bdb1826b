@Entity class Car { @Id Long id; @OneToOne Engine engine; @OneToOne(optional = false) @JoinColumn(name = "plate_no") Plate plate; }
@Entity class Engine { @Id Long id; @OneToOne(mappedBy = "engine") Car car; }
@Entity class Plate { @Id String id; }
