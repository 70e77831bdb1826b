@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; @Version int version; }
@Entity class One extends Base { String a; }
@Entity class Two extends Base { String b; }
