// Only the line ends in a check differ.
@Entity @Table(check = @CheckConstraint(name = "ck", constraint = "price > 0\nand price < 9")) class Item { @Id Long id; int price; }
// stays
@Entity @Table(check = @CheckConstraint(name = "ck", constraint = "price > 0\r\nand price < 9")) class Item { @Id Long id; int price; }
