// Several checks at once, one of them dropped.
@Entity @Table(check = @CheckConstraint(name = "a", constraint = "price > 0")) class Item { @Id Long id; int price; int weight; }
// becomes
@Entity @Table(check = {@CheckConstraint(name = "b", constraint = "price > 1"), @CheckConstraint(name = "c", constraint = "weight > 1")}) class Item { @Id Long id; int price; int weight; }
