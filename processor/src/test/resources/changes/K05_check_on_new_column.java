// A check on a column of the same revision.
@Entity class Item { @Id Long id; }
// becomes
@Entity @Table(check = @CheckConstraint(name = "ck", constraint = "price > 0")) class Item { @Id Long id; Integer price; }
