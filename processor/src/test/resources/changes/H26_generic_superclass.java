// A type variable of a superclass is resolved; the class below says which type it is.
@MappedSuperclass abstract class Keyed<K> { @Id K id; }
@Entity class Member extends Keyed<Integer> { String name; }
// becomes
@MappedSuperclass abstract class Keyed<K> { @Id K id; }
@Entity class Member extends Keyed<Long> { String name; }
