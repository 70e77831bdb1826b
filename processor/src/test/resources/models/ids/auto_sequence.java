@Entity class Unit { @Id @GeneratedValue Long id; }
@Entity @Table(name = "t_named") class Named { @Id @GeneratedValue Integer id; }
@Entity(name = "Other") class EntityNamed { @Id @GeneratedValue long id; }
