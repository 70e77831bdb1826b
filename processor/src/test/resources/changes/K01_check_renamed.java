// A check gets another name.
@Entity @Table(check = @CheckConstraint(name = "ck_price", constraint = "price > 0")) class Item { @Id Long id; int price; }
// becomes
@Entity @Table(check = @CheckConstraint(name = "ck_positive", constraint = "price > 0")) class Item { @Id Long id; int price; }
