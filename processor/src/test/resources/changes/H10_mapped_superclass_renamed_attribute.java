// An attribute of a mapped superclass is renamed: one annotation tells it of every table.
@MappedSuperclass abstract class Base { @Id Long id; String note; }
@Entity class Item extends Base { }
@Entity class Shelf extends Base { }
// becomes
@MappedSuperclass abstract class Base { @Id Long id; @RenamedFrom("note") String remark; }
@Entity class Item extends Base { }
@Entity class Shelf extends Base { }
