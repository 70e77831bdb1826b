@MappedSuperclass abstract class Base { @Id Long id; }
abstract class Plain extends Base { String ignored; }
@Entity class Leaf extends Plain { String kept; }
