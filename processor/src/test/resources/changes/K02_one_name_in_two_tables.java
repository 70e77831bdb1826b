// Two tables have a check of one name.
@Entity class Item { @Id Long id; int price; }
@Entity class Offer { @Id Long id; int price; }
// becomes
@Entity @Table(check = @CheckConstraint(name = "ck", constraint = "price > 0")) class Item { @Id Long id; int price; }
@Entity @Table(check = @CheckConstraint(name = "ck", constraint = "price > 0")) class Offer { @Id Long id; int price; }
