// The former name is still mapped.
@Entity class Item { @Id Long id; String name; }
// becomes
@Entity class Item { @Id Long id; String name; @RenamedFrom("name") String title; }
