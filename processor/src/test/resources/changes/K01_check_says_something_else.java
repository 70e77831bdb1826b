// A check of the same name says something else.
@Entity @Table(check = @CheckConstraint(name = "ck_price", constraint = "price > 0")) class Item { @Id Long id; int price; }
// becomes
@Entity @Table(check = @CheckConstraint(name = "ck_price", constraint = "price > 1")) class Item { @Id Long id; int price; }
