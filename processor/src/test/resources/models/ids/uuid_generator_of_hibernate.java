@Entity class Unit { @Id @GeneratedValue @org.hibernate.annotations.UuidGenerator UUID id; }
@Entity class Timed { @Id @org.hibernate.annotations.UuidGenerator(style = org.hibernate.annotations.UuidGenerator.Style.TIME) UUID id; }
