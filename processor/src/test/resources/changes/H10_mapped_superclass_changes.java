// What changes in a mapped superclass changes in each table below it.
@MappedSuperclass abstract class Base { @Id Long id; @Column(length = 20) String note; }
@Entity class Item extends Base { }
@Entity class Shelf extends Base { }
// becomes
@MappedSuperclass abstract class Base { @Id Long id; @Column(length = 40) String note; Instant seen; }
@Entity class Item extends Base { }
@Entity class Shelf extends Base { }
