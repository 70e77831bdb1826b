// A new table with an index, a unique key and a check.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity @Table(name = "items", indexes = @Index(name = "ix_label", columnList = "label, stock desc"),
    uniqueConstraints = @UniqueConstraint(name = "uk_code", columnNames = "code"),
    check = @CheckConstraint(name = "ck_stock", constraint = "stock >= 0"))
class Item { @Id Long id; String label; String code; int stock; }
