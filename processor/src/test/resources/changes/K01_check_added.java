// A check on a table with rows.
// row: insert into Item values (1, 5)
@Entity class Item { @Id Long id; int price; }
// becomes
@Entity @Table(check = @CheckConstraint(name = "ck_price", constraint = "price > 0")) class Item { @Id Long id; int price; }
