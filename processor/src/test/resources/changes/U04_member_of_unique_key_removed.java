// An attribute goes that is part of a unique key.
// revision: allow = {@Allow(code = "DS103", at = "Item.name", reason = "unused"), @Allow(code = "MF101", reason = "checked")}
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"code", "name"})) class Item { @Id Long id; String code; String name; }
// becomes
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "code")) class Item { @Id Long id; String code; }
