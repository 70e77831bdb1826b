@MappedSuperclass abstract class Base { @Id Long id; @ElementCollection Set<String> labels; }
@Entity class One extends Base { }
@Entity class Two extends Base { }
