@Entity class Hen { @Id Long id; @ManyToOne Egg from; }
@Entity class Egg { @Id Long id; @ManyToOne(optional = false) Hen layer; }
