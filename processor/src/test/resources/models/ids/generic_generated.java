@MappedSuperclass abstract class Base<K extends Serializable> { @Id @GeneratedValue K id; }
@Entity class ByUuid extends Base<UUID> { String name; }
@Entity class ByNumber extends Base<Long> { String name; }
@Entity class Small extends Base<Integer> { @ManyToOne ByUuid one; }
