@MappedSuperclass abstract class Base<K extends Serializable> { @Id @GeneratedValue K id; }
@Entity class ByNumber extends Base<Long> { String name; }
@Entity class Small extends Base<Integer> { @ManyToOne ByNumber one; }
@Entity class ByUuid extends Base<UUID> { String name; }
