@Embeddable class Range<T extends Comparable<T>> { T low; T high; }
@MappedSuperclass abstract class Ranged<T extends Comparable<T>> { @Id Long id; @Embedded Range<T> range; }
@Entity class Ints extends Ranged<Integer> { }
@Entity class Days extends Ranged<String> { }
