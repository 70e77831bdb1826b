// The former name was never there.
@Entity class Item { @Id Long id; String name; }
// becomes
@Entity class Item { @Id Long id; @RenamedFrom("nam") String title; }
