enum Color { RED, GREEN }
@Entity class Paint { @Id @Enumerated(EnumType.STRING) Color color; double litres; }
@Entity class Wall { @Id Long id; @ManyToOne Paint paint; }
