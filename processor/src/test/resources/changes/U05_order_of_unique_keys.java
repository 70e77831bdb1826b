// Unique keys are listed in another order.
@Entity @Table(uniqueConstraints = {@UniqueConstraint(columnNames = "a"), @UniqueConstraint(columnNames = "b")}) class Item { @Id Long id; String a; String b; }
// stays
@Entity @Table(uniqueConstraints = {@UniqueConstraint(columnNames = "b"), @UniqueConstraint(columnNames = "a")}) class Item { @Id Long id; String a; String b; }
