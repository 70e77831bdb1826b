// Only line ends differ, in a check and in a default.
@Entity @Table(check = @CheckConstraint(name = "ck", constraint = "a > 0\nand a < 9")) class Item { @Id Long id; @org.hibernate.annotations.ColumnDefault("1 +\n1") int a; }
// stays
@Entity @Table(check = @CheckConstraint(name = "ck", constraint = "a > 0\r\nand a < 9")) class Item { @Id Long id; @org.hibernate.annotations.ColumnDefault("1 +\r\n1") int a; }
