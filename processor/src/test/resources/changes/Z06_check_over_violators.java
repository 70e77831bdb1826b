// A row stands against a new check.
// row: insert into A values (1, -5)
@Entity class A { @Id Long id; int price; }
// becomes
@Entity @Table(check = @CheckConstraint(name = "ck", constraint = "price > 0")) class A { @Id Long id; int price; }
