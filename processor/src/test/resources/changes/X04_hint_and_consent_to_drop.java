// A column is renamed, and the revision consents to its drop: the consent is for nothing.
// revision: allow = @Allow(code = "DS103", at = "Item.name", reason = "unused")
@Entity class Item { @Id Long id; String name; }
// becomes
@Entity class Item { @Id Long id; @RenamedFrom("name") String title; }
