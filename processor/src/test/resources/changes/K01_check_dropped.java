// A check goes.
@Entity @Table(check = @CheckConstraint(name = "ck_price", constraint = "price > 0")) class Item { @Id Long id; int price; }
// becomes
@Entity class Item { @Id Long id; int price; }
