// Two attributes claim to be the same column.
@Entity class Item { @Id Long id; String name; }
// becomes
@Entity class Item { @Id Long id; @RenamedFrom("name") String title; @RenamedFrom("name") String label; }
