@MappedSuperclass abstract class Base<K extends Serializable> { @Id K ident; }
@Entity class One extends Base<Long> { }
@Entity class Two extends Base<UUID> { @ManyToOne One one; }
@MappedSuperclass abstract class Middle<T extends Serializable> extends Base<T> { String name; }
@Entity class Three extends Middle<String> { @ManyToOne Two two; }
